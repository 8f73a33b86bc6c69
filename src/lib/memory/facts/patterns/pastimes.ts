import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { headOf, splitList } from '../objects';
import { INSTRUMENTS, SPORTS, alternatives } from '../words/lists';
import { lasting, TIMES, TIMED } from './time-of-day';

const SPORT = `(?:${alternatives(SPORTS)})`;

const HOBBY_VERBS =
  'knit|crochet|sew|paint|draw|bake|cook|garden|garden|fish|write|sing|dance|birdwatch|whittle|scrapbook|embroider|juggle';

const SPORT_VERBS =
  'swim|run|cycle|climb|row|box|ski|surf|hike|skate|sail|jog|boulder|kayak|golf|curl|bowl|skateboard|snowboard|fence';

/** Sports, instruments, hobbies. */
export const PASTIMES: readonly ClauseReader[] = [
  frame('start|begin', new RegExp(`^(?:to )?(${SPORT})(?![\\p{L}-])`, 'iu'), (captured, clause) =>
    clause.negated || clause.future ? [] : [{ predicate: 'sports', object: captured }],
  ),
  frame(
    'play',
    new RegExp(
      `^(?:a bit of |a little |some |the |on the |any |lead |rhythm |left-handed |mostly )*((?:(?:tenor|alto|soprano|baritone|bass|classical|upright|twelve-string|folk|jazz|church|pipe|steel|snare|hand|five-string|electric|grand|acoustic|celtic) )?(?:${alternatives(INSTRUMENTS)})(?:(?:, | and | and a bit of |, and a bit of | and the |, the )(?:${alternatives(INSTRUMENTS)}))*)(?![\\p{L}-])(?<tail>.*)$`,
      'iu',
    ),
    (captured, clause, match) => {
      if (clause.formerly) return [{ predicate: 'used to play', object: captured, negative: clause.negated }];
      if (!lasting(clause)) return [];
      const band =
        /^ (?:in|with|for) (?:an? |the |my )?((?:[a-zÀ-ỿ]+ )*(?:band|orchestra|group|quartet|trio|ensemble|choir))(?: called (.+))?/i.exec(
          match.groups?.['tail'] ?? '',
        );
      return [
        { predicate: 'instruments', object: captured.replace(/,? and (?:a bit of |the )/gi, ' and ') },
        ...(band === null ? [] : [{ predicate: 'memberships', object: band[2] ?? band[1] ?? '' }]),
      ];
    },
  ),
  frame('play', /^(?:any )?(instruments|sports?)\b/i, (captured, clause) =>
    clause.negated ? [{ predicate: /^inst/i.test(captured) ? 'instruments' : 'sports', object: captured }] : [],
  ),
  frame('play', /^(?:for|with) (?:the )?(\p{Lu}.+)$/u, (captured, clause) =>
    lasting(clause) ? [{ predicate: 'team', object: captured }] : undefined,
  ),
  frame(
    'play|do|practise|practice',
    new RegExp(
      `^(?:a bit of |a lot of |some |any |the |competitive |amateur |league )*((?:\\p{L}+ )?${SPORT}(?: and (?:${SPORT}))*)(?![\\p{L}-])(?<tail>.*)$`,
      'iu',
    ),
    (captured, clause, match) => {
      if (clause.formerly)
        return clause.verb === 'play'
          ? [{ predicate: 'used to play', object: captured, negative: clause.negated }]
          : [{ predicate: 'sports', object: captured, negative: true }];
      if (!lasting(clause) || (clause.progressive && /\b(?:tonight|today|tomorrow|later)\b/i.test(clause.rest)))
        return [];
      const teacher = /\bwith an? (?:teacher|coach|trainer|instructor) (?:called|named) (\p{Lu}\p{L}+)/u.exec(
        match.groups?.['tail'] ?? '',
      )?.[1];
      return [
        { predicate: 'sports', object: captured },
        ...(teacher === undefined ? [] : [{ predicate: 'teacher', object: teacher, exact: true }]),
      ];
    },
  ),
  frame(
    'play',
    /^(?:a lot of |some )?(chess|bridge|poker|video games|computer games|board games|scrabble|sudoku|cards|dominoes|mahjong|backgammon|d&d|dungeons and dragons|minecraft|bingo|warhammer|go|whist|fortnite|the lottery|\p{Lu}\p{L}+)\b/u,
    (captured, clause) =>
      lasting(clause) && !clause.progressive
        ? [{ predicate: /^the lottery/.test(captured) ? 'habits' : 'hobbies', object: captured, exact: true }]
        : undefined,
  ),
  frame(
    'go',
    new RegExp(
      `^(?:to |to the )?((?:wild |open water |mountain |ice |scuba |sea )?${SPORT})(?: (?:class|classes|lessons|club|practice|training))?(?![\\p{L}-])`,
      'iu',
    ),
    (captured, clause) =>
      lasting(clause) && (!clause.progressive || TIMED.test(clause.rest))
        ? [{ predicate: 'sports', object: captured }]
        : [],
  ),
  frame('go', new RegExp(`^(?:for (?:a |an |my )?)(.+?)(?: ${TIMES}.*)?$`, 'i'), (captured, clause) =>
    lasting(clause) && !clause.progressive && new RegExp(TIMES, 'i').test(clause.rest) && !clause.negated
      ? [
          {
            predicate: 'habits',
            object: /before|after/i.test(clause.rest) ? clause.rest.replace(/^for (?:an? |my )?/i, '') : captured,
            exact: true,
          },
        ]
      : [],
  ),
  frame('lift', /^(?:heavy )?(weights)\b/i, (captured, clause) =>
    lasting(clause) && !clause.progressive
      ? [{ predicate: 'sports', object: `${clause.verbText} ${captured}`, exact: true }]
      : undefined,
  ),
  frame(SPORT_VERBS, /^(.*)$/i, (captured, clause) =>
    !lasting(clause) ||
    clause.modal === 'can' ||
    !/^(?:$|[,.]|every|each|most|on \w+days|in the|a lot|a bit|regularly|daily|twice|once|three times|\d|competitively|marathons?|half marathons|ultras|long distances?|for (?:fun|fitness|a club|my)|with (?:a|my|the)|at (?:the|weekends)|to (?:keep|stay)|when|lengths|all|these days|now|too|before|after|and)/i.test(
      captured,
    ) ||
    (clause.progressive && !TIMED.test(clause.rest))
      ? undefined
      : [{ predicate: 'sports', object: clause.verbText, exact: true }],
  ),
  frame(HOBBY_VERBS, /^(.*)$/i, (captured, clause) =>
    !lasting(clause) ||
    clause.progressive ||
    clause.modal === 'can' ||
    clause.negated ||
    !/^(?:$|[,.]|a lot|a bit|in my|for fun|every|at|on|most|when|all (?:day|the time))/i.test(captured)
      ? undefined
      : [{ predicate: 'hobbies', object: clause.verbText, exact: true }],
  ),
  frame('have|get', /^(?:got )?(?:a |my )?(?:[a-zÀ-ỿ]+ )?belt in (.+)$/i, 'sports'),
  frame('take', /^up (.+)$/i, (captured, clause) =>
    clause.negated ||
    clause.future ||
    clause.progressive ||
    /^(?:space|room|time|too|all|residence|the offer|a lot)\b/i.test(captured)
      ? []
      : [{ predicate: new RegExp(`^${SPORT}$`, 'i').test(captured) ? 'sports' : 'hobbies', object: captured }],
  ),
  frame('collect', /^(?!my |him|her|it|them|the (?:kids|children|car|post|mail|parcel))(.+)$/i, (captured, clause) =>
    clause.formerly
      ? [{ predicate: 'hobbies', object: `${clause.verbText} ${captured}`, negative: true }]
      : lasting(clause) && clause.subject === PERSON
        ? splitList(headOf(captured)).map((object) => ({ predicate: 'collects', object }))
        : lasting(clause)
          ? [{ predicate: 'hobbies', object: captured }]
          : [],
  ),
  frame(
    'do',
    /^(?:a bit of |a lot of |some )?(pottery|ceramics|photography|gardening|knitting|crochet|embroidery|calligraphy|origami|woodwork|woodworking|crosswords|jigsaws|sudoku|puzzles|amateur dramatics|am-dram|genealogy|life drawing|painting|cross stitch|quilting|sewing|baking|metal detecting|birdwatching|stand-up|improv|karaoke|geocaching|dry january|lego|meditation|taxidermy|beekeeping|DIY)\b/i,
    (captured, clause) =>
      lasting(clause) || clause.progressive
        ? [{ predicate: /january/i.test(captured) ? 'habits' : 'hobbies', object: captured, exact: true }]
        : [],
  ),
];
