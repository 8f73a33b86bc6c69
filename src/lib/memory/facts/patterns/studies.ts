import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { headOf } from '../objects';

/** Studies. */
export const STUDIES: readonly ClauseReader[] = [
  frame('attend|go', /^(?:to )?(?:the |an? |my )?(.+)$/i, (captured, clause) => {
    if (clause.verb === 'go' && !/^to /i.test(clause.rest)) return undefined;
    const place = headOf(captured);
    if (clause.negated || clause.future || (clause.progressive && clause.verb === 'go')) return undefined;
    const past = clause.tense === 'past' && !clause.perfect;
    if (
      /\b(?:church|mosque|synagogue|temple|gurdwara|chapel|cathedral|mass|meeting house)\b/i.test(place) &&
      /^\p{Lu}/u.test(place)
    )
      return past ? undefined : [{ predicate: 'religion', object: place }];
    if (clause.verb === 'go') return undefined;
    if (/\b(?:school|college|university|uni|academy|grammar|institute|polytechnic|conservatoire)\b/i.test(place))
      return [{ predicate: past ? 'studied at' : 'school', object: place }];
    return undefined;
  }),
  frame('study|train|qualify|learn', /^(?:.+ )?(?:at|under) (?:the )?(\p{Lu}.+)$/u, (captured, clause) =>
    (clause.tense === 'past' || clause.perfect) && clause.verb !== 'study'
      ? [{ predicate: 'studied at', object: captured }]
      : undefined,
  ),
  frame('read', /^(\p{Ll}+(?: \p{Ll}+)?) at (?:the )?(\p{Lu}.+)$/u, (captured, clause, match) =>
    /\b(?:ago|back in|graduat|years|19\d\d|20\d\d)\b/i.test(clause.whole) && !clause.progressive
      ? [
          { predicate: 'studied at', object: headOf(match[2] ?? '') },
          { predicate: 'degree', object: captured },
        ]
      : undefined,
  ),
  frame(
    'be',
    /^(?:now |currently |still )?in (?:my|his|her|the) (?:first|second|third|fourth|final|last) year (?:at|of uni at) (?:the )?(.+)$/i,
    (captured) => [{ predicate: 'school', object: captured }],
  ),
  frame('be', /^in (?:year|class|form|grade|standard|primary|p) ?\S+ (?:at|in) (?:the )?(.+)$/i, (captured) => [
    { predicate: 'school', object: captured },
  ]),
  frame(
    'get|have|do|hold',
    /^(?:got )?(?:my |an? |the )?(B\.?Ed\.?|B\.?A\.?|B\.?Sc\.?|M\.?Sc\.?|M\.?A\.?|Ph\.?D\.?|MBA|LLB|PGCE|HND|HNC|NVQ(?: level \d)?(?: in .+?)?|City and Guilds|diploma|degree|doctorate|masters?|master's|bachelor's)(?: in (.+?))? (?:from|at) (?:the )?(.+)$/u,
    (captured, clause, match) =>
      clause.negated || clause.future || clause.progressive
        ? undefined
        : [
            { predicate: 'degree', object: match[2] === undefined ? captured : `${captured} in ${match[2]}` },
            { predicate: 'studied at', object: match[3] ?? '' },
          ],
  ),
  frame(
    'get|have|do|hold|pass',
    /^(?:got )?(?:my |an? )?((?:NVQ|HND|HNC|PGCE|BTEC|A[- ]levels?|diploma|certificate|GCSEs?)(?: level \d)?(?: in .+)?)$/i,
    (captured, clause) =>
      clause.negated ||
      clause.future ||
      clause.progressive ||
      (clause.tense === 'present' && !clause.perfect && !/^(?:have|hold)$/.test(clause.verb))
        ? undefined
        : [{ predicate: 'degree', object: captured }],
  ),
  frame(
    'study|work',
    /^(?:for|towards) (?:an? |my )?(?:degree|phd|masters?|a-levels?|diploma|qualification) in (.+?)(?: (?:at|with) (?:the )?(.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future
        ? []
        : [
            { predicate: 'studies', object: captured },
            ...(match[2] === undefined ? [] : [{ predicate: 'school', object: match[2] }]),
          ],
  ),
  frame(
    'study|read',
    /^(?!for\b|hard\b|at\b|in\b|to\b)(.+?)(?: (?:at|in) (?:the )?(.+))?$/i,
    (captured, clause, match) => {
      if (clause.verb === 'read' && !(/^\p{Lu}/u.test(match[2] ?? '') && / at /.test(clause.rest))) return undefined;
      if (/^(?:it|that|all|a lot)\b/i.test(captured) || clause.future) return [];
      const place =
        match[2] === undefined ||
        /^(?:my|the (?:evening|morning)|school|\d|second|first|third|final|home|night)/i.test(match[2])
          ? undefined
          : match[2];
      const former = clause.tense === 'past' && !clause.perfect;
      return [
        { predicate: 'studies', object: captured },
        ...(place === undefined
          ? []
          : [{ predicate: former || clause.formerly ? 'studied at' : 'school', object: place }]),
      ];
    },
  ),
  frame('study', /^(?:at|in) (?:the )?(.+)$/i, (captured, clause) => [
    { predicate: clause.tense === 'past' ? 'studied at' : 'school', object: captured },
  ]),
  frame(
    'go',
    /^to (?:the )?((?:(?:\p{Lu}[\p{L}'.]*|[Ss]t\.?) ?)+(?:school|college|uni|university|academy|primary|high|comp|grammar)?(?: (?:school|college|uni|university|academy))?|st \p{L}+)(?=$|[,.!]| (?:now|and|for|since|doing|where|which)\b)/u,
    (captured, clause) =>
      clause.progressive ||
      clause.future ||
      clause.negated ||
      !/\b(?:school|college|uni|university|academy|primary|grammar|high|st|St)\b/i.test(captured)
        ? undefined
        : [{ predicate: clause.tense === 'past' ? 'studied at' : 'school', object: captured.replace(/^st /, 'st ') }],
  ),
  frame('go', /^to (?:uni|university|college|school) (?:in|at) (.+)$/i, (captured, clause) =>
    clause.progressive || clause.future || clause.negated
      ? []
      : [
          {
            predicate: clause.tense === 'past' ? 'studied at' : 'school',
            object: clause.tense === 'past' ? captured : captured,
          },
        ],
  ),
  frame(
    'be|start|go',
    /^(?:back |still |now |off )*(?:at|in) (uni|university|college|school|sixth form|primary school|high school)(?: (?:in|at) ((?:\p{Lu}[\p{L}'-]*)(?: \p{Lu}[\p{L}'-]*)*))?(?: (?:doing|studying|reading) (.+))?$/u,
    (captured, clause, match) => {
      if (clause.attribute !== undefined || clause.tense === 'past') return undefined;
      if (match[2] === undefined && match[3] === undefined)
        return clause.negated ? [{ predicate: 'school', object: captured }] : [];
      return [
        { predicate: 'school', object: match[2] === undefined ? captured : `${captured} in ${match[2]}`, exact: true },
        ...(match[3] === undefined ? [] : [{ predicate: 'studies', object: match[3] }]),
      ];
    },
  ),
  frame(
    'be',
    /^(?:now |still )*at ((?:\p{Lu}[\p{L}'-]*|the) ?(?:\p{Lu}[\p{L}'-]* ?)*(?:uni|university|college|school|academy|conservatoire|sixth form))(?: (?:doing|studying|reading) (.+))?$/u,
    (captured, clause, match) => [
      { predicate: clause.tense === 'past' ? 'studied at' : 'school', object: captured },
      ...(match[2] === undefined ? [] : [{ predicate: 'studies', object: match[2] }]),
    ],
  ),
  frame(
    'do|study',
    /^(?:an? |my )?(?!phd\b|masters?\b|part)([a-zÀ-ỿ]+(?: [a-zÀ-ỿ]+)??) (?:degree|phd|masters|a-levels?|diploma|apprenticeship)(?: (?:at|with) (?:the )?(.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future
        ? []
        : [
            { predicate: 'studies', object: captured },
            ...(match[2] === undefined ? [] : [{ predicate: 'school', object: match[2] }]),
          ],
  ),
  frame(
    'do',
    /^(?:an? |my )?((?:phd|masters|master's|degree|ma|msc|ba|bsc|mba|a-levels?|gcses|doctorate|diploma|nvq|apprenticeship)(?: in (.+?))?)(?: (?:at|from) (.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future
        ? []
        : [
            { predicate: 'studies', object: match[2] ?? captured },
            ...(match[3] === undefined ? [] : [{ predicate: 'school', object: match[3] }]),
          ],
  ),
  frame(
    'have|get|hold|do|finish|complete',
    /^(?:got )?(?:an? |my |the )?((?:phd|masters|master's|degree|ma|msc|ba|bsc|mba|doctorate|diploma|first|2:1)(?: degree)? in (.+?))(?: (?:from|at) (.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future
        ? []
        : [
            { predicate: 'degree', object: captured },
            ...(match[3] === undefined ? [] : [{ predicate: 'studied at', object: match[3] }]),
          ],
  ),
  frame('graduate', /^(?:in (.+?) )?from (.+?)(?: (?:with|in) .*)?$/i, (captured, clause, match) =>
    clause.future || clause.progressive
      ? []
      : [
          ...(captured === '' || /^\d/.test(captured) ? [] : [{ predicate: 'degree', object: captured }]),
          { predicate: 'studied at', object: match[2] ?? '' },
        ],
  ),
  frame('start', /^(?:at|uni at|university at|school at|college at) (\p{Lu}.+)$/u, (captured, clause) =>
    clause.future || clause.negated
      ? []
      : [
          {
            predicate: clause.subject === PERSON && /^at/i.test(clause.rest) ? 'employer' : 'school',
            object: captured,
          },
        ],
  ),
];
