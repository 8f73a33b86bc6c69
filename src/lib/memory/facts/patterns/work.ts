import { PERSON } from '../../../core/fact';
import { frame, type ClauseReader } from '../clause';
import { headOf } from '../objects';
import { kindOfCompany } from '../words/companies';
import { WEEKDAYS, alternatives } from '../words/lists';
import { isKnownPlace } from '../words/known-places';
import { thirdPerson } from '../words/verbs';
import { AT, WORK_TIME, occupation, workplace, works, companyKind, doing, selfEmployed } from './occupation';

/** "I work in finance": what somebody does, not for whom. */
const SECTOR: ClauseReader = frame(
  'work',
  /^in ((?:\p{Ll}+ )?(?:finance|it|hr|marketing|sales|insurance|advertising|publishing|law|banking|education|retail|hospitality|construction|healthcare|tech|film|tv|television|fashion|engineering|accounts|accountancy|admin|recruitment|logistics|pr|catering|farming|agriculture|tourism|journalism|media|politics|government|software|property|real estate|pharma|research|security|social care|nursing|teaching|childcare|forestry|procurement|customer service|design|architecture|energy|transport|aviation|theatre|music|sport|science|medicine|manufacturing|consulting|consultancy|telecoms|telesales|fintech|events|housing|payroll|data|cybersecurity|adult education|mental health|conservation))$/iu,
  (captured, clause) =>
    clause.modal !== undefined || clause.future
      ? undefined
      : [
          {
            predicate: (clause.tense === 'past' && !clause.perfect) || clause.formerly ? 'worked at' : 'job',
            object: captured,
          },
        ],
);

/** How, when or at what for the moment somebody works, not with what. */
const WORKED_ON =
  /^on (?:it|that|this|them|my|our|call|commission|time|and off|average|a (?:new|project|paper|draft|freelance)|the (?:side|weekends?|project|paper|report|code|go|assumption)|\p{L}+days?\b|night)/iu;

/** Jobs, employers and working hours. */
export const WORK: readonly ClauseReader[] = [
  SECTOR,
  frame(
    'work',
    /^in (?:an? |the )?(?:call centre|shop|branch|office|warehouse|factory|depot|kitchen|lab|team|store|department) (?:for|at|of|with) (\p{Lu}.+)$/u,
    (captured, clause) => works(clause, captured),
  ),
  frame('stop|finish|quit', /^working (?:at|for) (.+)$/i, (captured, clause) =>
    clause.future || clause.negated ? [] : [{ predicate: 'employer', object: captured, negative: true }],
  ),
  frame('work', /^(?:part[- ]time |full[- ]time |freelance |mainly )*as (.+)$/i, (captured, clause) => {
    const former = (clause.tense === 'past' && !clause.perfect) || clause.formerly;
    const match = new RegExp(`^(.+?)(?: ${AT} (.+))?$`, 'i').exec(captured);
    if (former)
      return [
        { predicate: 'worked at', object: match?.[1] ?? captured },
        ...(match?.[2] === undefined ? [] : [{ predicate: 'worked at', object: match[2] }]),
      ];
    const preposition = / (at|for|with|in) /.exec(captured)?.[1];
    return [{ predicate: 'job', object: match?.[1] ?? captured }, ...workplace(match?.[2], preposition)];
  }),
  frame('work', new RegExp(`^(?:mostly |mainly |only |just )*((?:${WORK_TIME}).*)$`, 'i'), (captured, clause) => {
    const at = new RegExp(
      `^(.+?) (?:at|for|in) (?!night|home|weekends|the (?:week|evening|morning|summer|winter|day|afternoon)|summer|winter)(.+)$`,
      'i',
    ).exec(captured);
    const hours = at?.[1] ?? captured;
    if (
      clause.tense === 'past' ||
      clause.future ||
      clause.modal !== undefined ||
      /\b(?:this week|tonight|today|tomorrow|this weekend)\b/i.test(captured)
    )
      return [];
    return [
      ...(/^freelance/i.test(hours) && at !== null ? [] : [{ predicate: 'work hours', object: hours, exact: true }]),
      ...(at?.[2] === undefined ? [] : works(clause, at[2])),
    ];
  }),
  frame(
    'work',
    new RegExp(
      `^(on (?:${alternatives(WEEKDAYS)})s?(?: and (?:${alternatives(WEEKDAYS)})s?)*|(?:on )?weekends|at weekends)`,
      'i',
    ),
    (captured) => [{ predicate: 'work hours', object: captured.replace(/^(?:on|at) /i, ''), exact: true }],
  ),
  frame('work', /^on (?:an? |the |my )?(.+)$/i, (captured, clause) =>
    clause.progressive && clause.tense === 'present' && !/^(?:it|that|this|something|night)\b/i.test(captured)
      ? [{ predicate: 'projects', object: captured }]
      : clause.progressive || clause.tense === 'past' || WORKED_ON.test(clause.rest)
        ? []
        : undefined,
  ),
  frame('work', /^(?:at|for|in|with|over at|out of|down at|up at) (.+)$/i, (captured, clause) =>
    /^(?:home|the (?:night|evening|day|morning|moment|garden|kitchen)|myself|progress|peace|night|a living|\d|it|them|him|her|children|kids|animals|people|silence|bed)\b/i.test(
      captured,
    )
      ? selfEmployed(captured)
      : works(clause, captured),
  ),
  frame('work', /^$|^at (?:all|the moment)|^(?:any ?more|now|at present)/i, (_, clause) =>
    clause.negated && clause.progressive ? [{ predicate: 'job', object: 'working', exact: true }] : [],
  ),
  frame(
    'be',
    /^(?:currently |now |a )*(retired|unemployed|self-employed|self employed|out of work|between jobs|semi-retired|freelance|(?:an? )?stay[- ]at[- ]home (?:mum|mom|dad|parent|mother|father|wife|husband)|redundant|on the dole)(?=$|[,.!]| (?:now|and|but|since|so|at|from|these|for|as)\b)/i,
    (captured, clause) =>
      clause.attribute === undefined ? [{ predicate: 'job', object: captured, exact: true }] : undefined,
  ),
  frame('retire', /^(?!to\b)(?:from )?(.*)$/i, (_, clause) =>
    clause.future || clause.progressive || clause.negated || (clause.tense === 'present' && !clause.perfect)
      ? []
      : [{ predicate: 'job', object: 'retired', exact: true }],
  ),
  frame('be', /^(?:made redundant|laid off|let go|sacked|fired) (?:from|by) (.+)$/i, (captured) => [
    { predicate: 'employer', object: captured, negative: true },
  ]),
  frame('leave|quit', /^(?:my (?:job|role|post) at |working at |work at )(.+)$/i, (captured, clause) =>
    clause.future || clause.progressive || clause.negated
      ? []
      : [{ predicate: 'employer', object: captured, negative: true }],
  ),
  frame(
    'leave|quit',
    /^(teaching|nursing|accounting|accountancy|engineering|banking|law|medicine)\b/i,
    (captured, clause) =>
      clause.future || clause.progressive || clause.negated
        ? []
        : [{ predicate: 'job', object: captured, negative: true }],
  ),
  frame(
    'start|begin|get|land|take',
    /^(?:off )?(?:(?:a|my|the) )?(?:(?:new|first|summer|part-time|full-time) )*(?:job|role|post|position|work|working|placement|internship)(?: as (?:an? )?(.+?))?(?: (?:at|with|for) (.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future || clause.progressive
        ? []
        : [
            ...(captured === '' ? [] : [{ predicate: 'job', object: captured }]),
            ...(match[2] === undefined ? [] : [{ predicate: 'employer', object: match[2] }]),
          ],
  ),
  frame('join', /^(\p{Lu}.+?)(?: as (?:an? )?(.+))?$/u, (captured, clause, match) =>
    clause.future || clause.negated || clause.progressive
      ? []
      : [
          { predicate: kindOfCompany(captured) ?? 'employer', object: captured },
          ...(match[2] === undefined ? [] : [{ predicate: 'job', object: match[2] }]),
        ],
  ),
  frame(
    'run|own|manage',
    /^((?:an?|my own|our own|the|my) (?:[a-zÀ-ỿ]+ ){0,3}(?:shop|bookshop|business|company|cafe|café|restaurant|pub|farm|salon|bakery|garage|studio|agency|firm|practice|nursery|b&b|guesthouse|hotel|stall|school|gallery|florist'?s?|barber'?s?|bar|team|department|startup|start-up|charity|workshop|kennels?|smallholding|post office|takeaway))(?: .*)?$/i,
    (captured, clause) =>
      clause.negated || (clause.tense === 'past' && !clause.perfect)
        ? undefined
        : [{ predicate: 'job', object: `${clause.verbText} ${captured}`, exact: true }],
  ),
  frame('teach', /^(?:part[- ]time |full[- ]time )?at (?:an? |the )?(.+)$/i, (captured, clause) =>
    works(clause, captured),
  ),
  frame(
    'do',
    /^(customer service|sales|marketing|admin|accounts|hr|it support|it|tech support|security|reception|recruitment|logistics|payroll|data entry|childcare|plumbing|roofing|plastering|bar work|warehouse work|cleaning|hairdressing|deliveries|night shifts|telesales|social care|graphic design|web design|web development)(?: (?:at|for|in) (?:an? |the )?(.+))?$/i,
    (captured, clause, match) =>
      clause.negated || clause.future || (clause.tense === 'past' && !clause.perfect)
        ? undefined
        : [{ predicate: 'job', object: captured }, ...(match[2] === undefined ? [] : works(clause, match[2]))],
  ),
  frame('report', /^to (\p{Lu}.+)$/u, (captured, clause) =>
    clause.negated || clause.tense === 'past' ? undefined : [{ predicate: 'boss', object: captured }],
  ),
  frame(
    'join',
    /^(?:the )?(army|navy|royal navy|raf|air force|police|police force|fire brigade|marines|civil service|merchant navy|fire service|nhs)\b/i,
    (captured, clause) =>
      clause.negated || clause.future || clause.progressive ? undefined : [{ predicate: 'employer', object: captured }],
  ),
  frame(
    'be',
    /^(?:the )?((?:vice[- ]|deputy |honorary )?(?:treasurer|secretary|chair|chairman|chairwoman|president|captain|leader|head|organiser|conductor|director|coach|manager|patron|trustee|governor)) (?:of|for) (?:the |my |our |an? )?(.*?(?:society|club|choir|team|band|council|committee|association|union|orchestra|group|league|board|trust|charity|scouts|guides|parish|pta))\b/i,
    (captured, clause, match) =>
      clause.attribute !== undefined || clause.tense === 'past'
        ? undefined
        : [
            { predicate: 'job', object: captured },
            { predicate: 'memberships', object: match[2] ?? '' },
          ],
  ),
  frame(
    'teach',
    /^(?!myself|himself|herself|me\b(?! [a-z])|my\b|him\b|her\b|them\b|you\b|our\b|the kids|it\b|at\b|in\b)(.+?)(?: (?:at|in) (?:an? |the )?(.+))?$/i,
    (captured, clause, match) =>
      clause.negated ||
      clause.progressive ||
      clause.modal !== undefined ||
      (clause.tense === 'past' && !clause.perfect) ||
      clause.future
        ? undefined
        : [
            {
              predicate: 'teaches',
              object: headOf(captured.replace(/^(?:us|me|him|them|her) /i, '')).replace(
                / (?:across|down|up|out|too?|every|on)(?: .*)?$/i,
                '',
              ),
            },
            ...(isKnownPlace(match[2] ?? '')
              ? [{ predicate: 'home', object: match[2] ?? '' }]
              : match[2] === undefined || (!/^\p{Lu}/u.test(match[2]) && !/school|college|uni/i.test(match[2]))
                ? []
                : [{ predicate: 'employer', object: match[2] }]),
          ],
  ),
  frame('qualify|train|retrain', /^as (.+)$/i, (captured, clause) =>
    clause.negated || clause.future || clause.progressive ? undefined : occupation(captured),
  ),
  frame('train|study', /^(?:to be|to become) (.+)$/i, (captured, clause) => [
    clause.progressive && clause.tense === 'present'
      ? { predicate: `is ${clause.verb === 'train' ? 'training' : 'studying'} to be`, object: captured }
      : { predicate: 'learning', object: captured },
  ]),
  frame(
    'be',
    /^(?:now |still |currently |back )*(?:at|with) (\p{Lu}[\p{L}&'.-]*(?: (?:\p{Lu}|&|and)[\p{L}&'.-]*)*)(?=$|[,.!]| (?:now|these|for|since|until|as|any|anymore|and|but|in|doing|studying|currently)\b)/u,
    (captured, clause) => {
      if (
        clause.attribute !== undefined ||
        (clause.subject !== PERSON && clause.relation === undefined && clause.subject === '')
      )
        return undefined;
      if (clause.tense === 'past' || clause.formerly) return [{ predicate: 'worked at', object: captured }];
      // "I'm at Tesco" may be the shopping.
      if (
        clause.subject === PERSON &&
        !clause.negated &&
        !clause.perfect &&
        !/\b(?:now|these days|since|for|until|doing|studying|currently)\b/i.test(clause.whole)
      )
        return [];
      return [{ predicate: companyKind(captured, clause.rest), object: captured }, ...doing(clause.rest)];
    },
  ),
  frame(
    'be',
    /^(?:at|with) the same (?:firm|company|place|employer|shop|factory), (\p{Lu}[\p{L}&'.]*(?: (?:and|&|\p{Lu})[\p{L}&'.]*)*)/u,
    'employer',
  ),
  frame(
    'be',
    /^in (?:the )?(army|navy|royal navy|raf|air force|police|police force|fire brigade|marines|civil service|merchant navy|military|forces|coastguard|fire service)\b/i,
    (captured, clause) => [
      { predicate: clause.tense === 'past' || clause.formerly ? 'worked at' : 'employer', object: captured },
    ],
  ),
  (clause) => {
    if (
      !/^(?:be|become)$/.test(clause.verb) ||
      clause.attribute !== undefined ||
      clause.future ||
      clause.relation === 'pets'
    )
      return undefined;
    const drafts = occupation(clause.rest);
    if (drafts === undefined || !/^(?:an?|the|now|still|just|also|[a-zÀ-ỿ]+)\b/i.test(clause.rest)) return undefined;
    const former =
      ((clause.tense === 'past' && !clause.perfect && clause.verb === 'be') || clause.formerly) && !clause.negated;
    return former
      ? drafts.map((draft) =>
          draft.predicate === 'job'
            ? { ...draft, predicate: 'worked at' }
            : { ...draft, predicate: draft.predicate === 'employer' ? 'worked at' : draft.predicate },
        )
      : drafts;
  },
];

/** "Fixes motorbikes for a living". */
export const LIVING: readonly ClauseReader[] = [
  (clause) => {
    const done = /^([^,]+?) for a living\b/i.exec(clause.rest)?.[1];
    return done === undefined ||
      clause.tense === 'past' ||
      clause.verb === 'do' ||
      clause.negated ||
      clause.future ||
      clause.perfect
      ? undefined
      : clause.progressive
        ? [{ predicate: 'job', object: `${clause.verbText} ${done}`, exact: true }]
        : [{ predicate: thirdPerson(clause.verb), object: done.replace(/^(?:my|our) own /i, '') }];
  },
];
