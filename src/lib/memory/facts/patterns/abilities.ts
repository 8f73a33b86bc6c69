import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { LANGUAGES, alternatives } from '../words/lists';
import { lasting } from './time-of-day';

const LANGUAGE = `(?:${alternatives(LANGUAGES)})`;

const SKILL_VERBS =
  'swim|drive|cook|sew|ride|sing|dance|knit|whistle|juggle|type|draw|paint|code|program|play|speak|read|touch-type|ski|skate|ice-skate|dive|bake|weld|fly|sail|surf|cycle|write|climb|do|make|run|roller-skate|crochet|parallel|drive|hear|smell|roll|lift|spell|park|wiggle|shear|plough|solder|carve|drum|rap|bowl|shoot|fish|skateboard|snowboard|surf|kayak|wire|plaster|lipread|lip-read|yodel|breakdance|moonwalk|beatbox|backflip|float|budget|navigate|tie|change|milk|lay|iron|sign';

/** Languages, and what somebody can do. */
export const ABILITIES: readonly ClauseReader[] = [
  frame(
    'speak|understand|use|know',
    new RegExp(
      `^(?:a bit of |a little |some |fluent |broken |basic |decent |perfect |any |much |only |native |both |good |rusty |pretty good |reasonable |conversational |passable |small |a little bit of )*(${LANGUAGE}(?: (?:fluently|well|badly|at home))*(?:(?:,? and|,|,? but| or) (?:only )?(?:also )?(?:a bit of |a little |some |small |a little bit of |a smattering of |basic |broken |not )*${LANGUAGE}(?: at home)?)*)(?![\\p{L}-])`,
      'iu',
    ),
    (captured, clause) =>
      lasting(clause) || clause.formerly
        ? captured.split(/,? and |, | or |,? but (?:only |not )?/i).map((part) => ({
            predicate: 'languages',
            ...(clause.formerly ? { negative: true } : {}),
            object: part
              .replace(
                /^(?:also |only )?(?:a bit of |a little (?:bit of )?|some |small |a smattering of |basic |broken )*/i,
                '',
              )
              .replace(/ (?:fluently|well|badly|at home).*$/i, ''),
            ...(clause.verb === 'speak' ? {} : {}),
          }))
        : [],
  ),
  frame(
    'speak',
    /^(?:a bit of |a little |some |fluent |broken |basic |only |native |both |good |the )*((?:\p{Lu}\p{Ll}+|[Ss]ign language)(?:(?:, | and |, and | or | as well as )(?:a bit of |a little |some |small |broken |basic )?\p{Lu}\p{Ll}+)*)(?=$|[,.!]| (?:fluently|well|at|with|but|too|as|because|and|badly)\b)/u,
    (captured, clause) =>
      lasting(clause) || clause.formerly
        ? captured.split(/, and |, | and | or | as well as /).map((object) => ({
            predicate: 'languages',
            object: object.replace(/^(?:a bit of|a little|some|small|broken|basic) /, ''),
            ...(clause.formerly ? { negative: true } : {}),
          }))
        : [],
  ),
  frame('speak', /^(two|three|four|five|six|\d) languages\b/i, (captured) => [
    { predicate: 'languages', object: `${captured} languages`, exact: true },
  ]),
  frame(
    'be',
    new RegExp(
      `^(?:quite |almost |nearly |completely )*(?:fluent|bilingual|trilingual|conversational|native|near-fluent) (?:in )?((?:${LANGUAGE})(?:(?: and |, )${LANGUAGE})*)`,
      'i',
    ),
    'languages',
  ),
  frame(
    'learn|study|practise|pick',
    new RegExp(`^(?:up )?(?:how )?(?:to )?(?:speak )?(.+)$`, 'i'),
    (captured, clause) => {
      if (clause.verb === 'study') return undefined;
      if (clause.verb === 'pick' || clause.verb === 'practise') return undefined;
      if (clause.negated && (clause.perfect || clause.tense === 'past'))
        return [{ predicate: 'skills', object: captured.replace(/^how to |^to /i, '') }];
      return clause.progressive
        ? [{ predicate: 'learning', object: captured.replace(/ (?:with|on|at|through|from|using) .*$/i, '') }]
        : clause.tense === 'past' || clause.perfect
          ? []
          : undefined;
    },
  ),
  frame('try|attempt', /^(?:again )?(?:to )?learn (?:how )?(?:to )?(?:speak )?(.+)$/i, (captured, clause) =>
    clause.progressive ? [{ predicate: 'learning', object: captured }] : undefined,
  ),
  frame(
    'enrol|enroll|sign',
    /^(?:up )?(?:in|on|for) (?:an? |some |the )?(?:[a-zÀ-ỿ]+ class in |course in |course on |class in )?(.+?)(?: (?:lessons?|class(?:es)?|courses?))\b/i,
    (captured, clause) => (clause.future || clause.negated ? [] : [{ predicate: 'learning', object: captured }]),
  ),
  frame('teach', /^(?:myself|himself|herself) (?:how )?(?:to )?(.+)$/i, (captured, clause) =>
    clause.progressive ? [{ predicate: 'learning', object: captured }] : [],
  ),
  frame(
    'take|do|have|start|attend',
    /^(?:an? |my |some )?(?:[a-zÀ-ỿ]+ )?(?:class|classes|course|lessons?|night class|evening class|workshop|night school)(?:es)? (?:in|on) (.+)$/i,
    (captured, clause) => (clause.negated || clause.future ? [] : [{ predicate: 'learning', object: captured }]),
  ),
  frame(
    'take|have|start|do',
    /^(?:an? |my |some )?(?!the|swimming pool)((?:[a-zÀ-ỿ]+ )?[a-zÀ-ỿ]+) (?:lessons|classes)\b/i,
    (captured, clause) => (clause.negated || clause.future ? [] : [{ predicate: 'learning', object: captured }]),
  ),
  frame(SKILL_VERBS, /^(.*)$/i, (captured, clause) => {
    if (
      clause.modal !== 'can' ||
      clause.perfect ||
      (clause.subject === PERSON &&
        /^(?:do|make|read|play|hear|write|run|park|smell|lift|spell)$/.test(clause.verb) &&
        (!clause.negated ||
          !/^(?:music|maths|sums|the splits|a handstand|handstands|cartwheels|an? (?:instrument|[a-zÀ-ỿ]+ instrument))\b/i.test(
            captured,
          )) &&
        !/^(?:read music|play (?:chess|the|bridge|by ear)|do (?:the splits|an? (?:cartwheel|handstand|headstand|backflip|somersault|[a-zÀ-ỿ]+ plait|wheelie)|a handstand|sign|magic|card tricks)|make (?:a mean|bread|jam|sushi|pasta|curry|my own))/i.test(
          `${clause.verb} ${captured}`,
        ))
    )
      return undefined;
    if (
      /^(?:it|that|this|them|you|today|tonight|right now|out|at the moment|me|here)\b/i.test(captured) ||
      /\b(?:today|tonight|at the moment|until|this (?:week|morning))\b/i.test(captured)
    )
      return [];
    return [
      {
        predicate: 'skills',
        object: (/^do an? /i.test(`${clause.verbText} ${captured}`)
          ? captured
          : `${clause.verbText} ${captured}`
        ).trim(),
      },
    ];
  }),
  frame('drive', /^(?:yet|any ?more|at all)?[.!]*$/i, (_, clause) =>
    lasting(clause) && clause.negated ? [{ predicate: 'skills', object: 'drive', exact: true }] : undefined,
  ),
  frame(
    'be',
    /^(?:really |very |pretty |quite |so |not |no |any |particularly |all that |surprisingly |rather |hopelessly )*(?:good|bad|terrible|rubbish|great|hopeless|awful|brilliant|excellent|useless|ok|okay|decent|skilled|terrible|amazing|dreadful) (?:at|with) (.+)$/i,
    (captured, clause) =>
      /^(?:it|that|this|them|the moment)\b/i.test(captured) || clause.tense === 'past'
        ? []
        : [
            {
              predicate: 'skills',
              object: captured,
              negative:
                /\b(?:bad|terrible|rubbish|hopeless|awful|useless|dreadful)\b/i.test(clause.rest) !== clause.negated,
            },
          ],
  ),
  frame(
    'be',
    /^(?:an? )?(?:really |very |pretty |such a |quite a )*(good|great|terrible|bad|awful|decent|excellent|amazing|lousy|horrible|hopeless|wonderful|fantastic) (cook|driver|swimmer|singer|dancer|baker|speller|typist|cyclist)(?=$|[,.!]| (?:and|but|so)\b)/i,
    (captured, clause, match) =>
      clause.tense === 'past' || clause.attribute !== undefined
        ? undefined
        : [
            {
              predicate: 'skills',
              object: match[2] ?? '',
              exact: true,
              negative: /terrible|bad|awful|lousy|horrible|hopeless/i.test(captured) !== clause.negated,
            },
          ],
  ),
  frame('know', /^how to (.+)$/i, (captured, clause) =>
    clause.subject === PERSON && clause.negated && !clause.never ? [] : [{ predicate: 'skills', object: captured }],
  ),
  frame('make', /^(?:the best|a mean|great|a great|amazing|wonderful|brilliant) (.+)$/i, (captured, clause) =>
    lasting(clause) && !clause.negated ? [{ predicate: 'skills', object: captured }] : undefined,
  ),
];
