import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';

const MODIFIER =
  '(?:really |so |very |quite |absolutely |totally |completely |a bit |big |massively |hugely |that |particularly |too |all that |terribly |exactly |utterly |pretty |also |both |mad |dead |more |most )*';

function taste(object: string, clause: Clause, dislike = false): readonly Draft[] {
  // Not to hate something is not to like it, and what was liked once may be no more.
  if (dislike && clause.negated) return [];
  if (clause.formerly) return dislike ? [] : [{ predicate: 'likes', object: cleaned(object), negative: true }];
  const lived = /^living (?:in|on|near) (.+)$/i.exec(object)?.[1];
  if (/^(?:it|them|that|this|him|her|you)\b(?! (?:when|that|how)\b)/i.test(object)) return [];
  if (lived !== undefined && clause.tense === 'past')
    return [{ predicate: 'lived in', object: lived, negative: false }];
  if (clause.tense === 'past' && !clause.perfect) return [];
  if (clause.modal !== undefined && clause.modal !== 'can' && clause.modal !== 'will') return [];
  if (clause.future) return [];
  return [{ predicate: 'likes', object: cleaned(object), negative: dislike || clause.negated }];
}

function cleaned(object: string): string {
  return object
    .replace(/(?: (?:more|better|rather|less))? than .*$/i, '')
    .replace(/^(?:it )?(?:when|whenever|that) (?=[a-zÀ-ỿ])/i, '')
    .replace(/^(?:to|the way|the fact that|the thought of|the idea of) (?=[a-zÀ-ỿ])/i, '')
    .replace(/^(?:nothing|anything) (?:more|better) than /i, '')
    .replace(/ (?:rather than|more than|over|instead of|better than|as opposed to|to(?= [a-zÀ-ỿ]+$)) .*$/i, '')
    .replace(/ (?:so much|very much|a lot|too much|that much|much|at all)$/i, '')
    .replace(/^(?:a )?good (?:old )?(?=cuppa|cup of)/i, '');
}

const POSITIVE: readonly ClauseReader[] = [
  frame(
    'like|love|enjoy|adore|fancy|relish|appreciate|treasure',
    /^(?!to (?:think|say|know|hear|see you|ask)\b)(.+)$/i,
    (captured, clause) => (/^(?:fancy|appreciate)$/.test(clause.verb) ? [] : taste(preferenceOf(captured), clause)),
  ),
  frame('prefer', /^(?:to )?(.+?)(?: (?:to|over|rather than|instead of|than) .+)?$/i, (captured, clause) =>
    taste(captured, clause),
  ),
  frame(
    'be',
    new RegExp(
      `^${MODIFIER}(?:in ?to|keen on|fond of|crazy about|mad about|mad on|mad for|nuts about|obsessed (?:with|by)|hooked on|addicted to|partial to|interested in|passionate about|big on|bothered about|fussed about|not into|wild about|enthusiastic about|a sucker for|in love with|up for|a lover of|a huge fan of|a massive fan of|an? (?:\\p{L}+ )*fan of|one for) (.+)$`,
      'iu',
    ),
    (captured, clause) => {
      if (/bothered|fussed|up for|one for/i.test(clause.rest) && !clause.negated) return [];
      return /^(?:it|that|this|them|you|labour|work|debt|hospital|bed|town|care|buying|selling)\b/i.test(captured) &&
        !/^(?:it|them)\b/i.test(captured)
        ? []
        : taste(captured, clause);
    },
  ),
  frame(
    'be',
    /^(?:really |quite |very |definitely |more of |much more of |a bit of |not |not really )*an? (?:real |proper |total |huge |big |massive )?(?!morning|night|people|family|nice|good|bad|lovely|friendly|busy|private|quiet|disabled|older|young|single|creative|shy|calm|different|real|new|changed)([a-zÀ-ỿ]+(?:[- ][a-zÀ-ỿ]+)?) (?:person|lover|addict|enthusiast|fanatic|nut|buff|obsessive|drinker)\b/i,
    (captured, clause) =>
      /drinker/i.test(clause.rest) && /^(?:big|heavy|social|great)$/i.test(captured) ? [] : taste(captured, clause),
  ),
  frame(
    'have',
    /^(?:got )?(?:always had )?(?:a (?:real |bit of a |huge |big )?(?:soft spot|weakness|passion|love|fondness|thing|craving|liking|taste|penchant) for|an? (?:obsession with|interest in|love of)) (.+)$/i,
    (captured, clause) => taste(captured, clause),
  ),
  frame('have', /^(?:got )?(?:a )?(?:real |terrible |massive )?(sweet tooth)\b/i, (captured) => [
    { predicate: 'likes', object: captured },
  ]),
  frame('come', /^(?:a)?round to (.+)$/i, (captured, clause) =>
    clause.perfect || clause.tense === 'past' ? [{ predicate: 'likes', object: captured }] : [],
  ),
  frame('get|be', /^(?:really )?(?:in ?to) (.+)$/i, (captured, clause) =>
    clause.verb === 'get' &&
    (clause.perfect || clause.progressive) &&
    !/^(?:bed|work|trouble|the|a|my|town|it)\b/i.test(captured)
      ? taste(captured, { ...clause, progressive: false })
      : undefined,
  ),
];

/** "walks on the beach" stays, "cats more than dogs" does not. */
function preferenceOf(text: string): string {
  return text.replace(/^(?:my|a) (?=(?:.+) (?:black|white|hot|cold|strong|weak|rare|runny|sweet|spicy)$)/i, '');
}

const NEGATIVE: readonly ClauseReader[] = [
  frame(
    'hate|loathe|detest|dislike|despise|abhor',
    /^(?!to (?:say|bother|ask|interrupt|admit|be that|break|tell|think|see you)\b)(.+)$/i,
    (captured, clause) => taste(captured, clause, true),
  ),
  frame(
    'stand|bear|abide|stomach|tolerate|cope|handle',
    /^(?:(?:with|the (?:sight|thought|smell|sound|taste) of) )?(?!for long|up|on|in line|still|it any)(.+)$/i,
    (captured, clause) =>
      clause.modal === 'can' && clause.negated
        ? [
            {
              predicate: 'likes',
              object: cleaned(
                /^(?:the (?:sight|thought|smell|sound|taste) of)/i.test(clause.rest) ? clause.rest : captured,
              ),
              negative: true,
            },
          ]
        : undefined,
  ),
  frame('care', /^(?:much |a lot |at all |really )*for (.+)$/i, (captured, clause) =>
    clause.negated ? taste(captured, clause) : undefined,
  ),
  frame('think', /^(?:much|a lot) of (.+)$/i, (captured, clause) =>
    clause.negated ? taste(captured, clause) : undefined,
  ),
  frame(
    'do',
    /^(horror(?: films| movies)?|spicy food|small talk|mornings|heights|early mornings|crowds|cold weather|hot weather|soaps|musicals|sci-fi|rom-?coms|raw fish|fish|mushrooms|olives|jazz|camping|beaches|diets|drama|parties|weddings|romance)\b/i,
    (captured, clause) => (clause.negated ? [{ predicate: 'likes', object: captured, negative: true }] : undefined),
  ),
  frame('go', /^off (?!to\b|on\b|at\b|for\b)(.+)$/i, (captured, clause) =>
    clause.perfect || clause.tense === 'past' ? [{ predicate: 'likes', object: captured, negative: true }] : undefined,
  ),
  frame('get', /^(?:the )?(?:point|appeal|attraction) of (.+)$/i, (captured, clause) =>
    clause.negated ? taste(captured, clause) : undefined,
  ),
  frame(
    'be',
    /^(?:really |so |absolutely )*(?:put off by|repulsed by|disgusted by|averse to|anti) (.+)$/i,
    (captured) => [{ predicate: 'likes', object: captured, negative: true }],
  ),
];

const FEARS: readonly ClauseReader[] = [
  frame(
    'be',
    new RegExp(
      `^${MODIFIER}(?:deathly |mortally |secretly |genuinely |still |terribly |properly )*(?:scared|afraid|frightened|terrified|petrified|phobic) (?:stiff |to death )?(?:of|about|by) (.+)$`,
      'i',
    ),
    (captured, clause) =>
      clause.formerly
        ? [{ predicate: 'fears', object: captured, negative: true }]
        : clause.tense === 'past' && !clause.perfect
          ? []
          : [{ predicate: 'fears', object: captured }],
  ),
  frame(
    'have',
    /^(?:got )?(?:a )?(?:real |terrible |bad |huge |severe |serious |bit of a )*(?:fear|phobia|terror|horror) (?:of|about) (.+)$/i,
    'fears',
  ),
  frame(
    'have|suffer|be',
    /^(?:got |from )?(claustrophobi[ac]|arachnophobi[ac]|agoraphobi[ac]|vertigo)\b/i,
    (captured) => [{ predicate: 'fears', object: captured }],
  ),
  frame('fear|dread', /^(.+)$/i, (captured, clause) =>
    clause.progressive || clause.tense === 'past' ? [] : [{ predicate: 'fears', object: captured }],
  ),
];

const TRUST: readonly ClauseReader[] = [
  frame('trust', /^(.+)$/i, (captured, clause) =>
    clause.subject === PERSON && /^(?:it|that|this|him|her|them)\b/i.test(captured)
      ? []
      : [{ predicate: 'trusts', object: captured }],
  ),
];

/** What somebody likes, dislikes, fears and distrusts. */
export const TASTES: readonly ClauseReader[] = [...FEARS, ...POSITIVE, ...NEGATIVE, ...TRUST];
