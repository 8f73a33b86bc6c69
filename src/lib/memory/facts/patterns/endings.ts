import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { headOf } from '../objects';
import { kindOfCompany } from '../words/companies';
import { DIETS, INSTRUMENTS, SPORTS, alternatives } from '../words/lists';

const SPORT = new RegExp(
  `^(?:playing |doing |going |the )?((?:\\p{L}+ )?(?:${alternatives(SPORTS)}))(?![\\p{L}-])`,
  'iu',
);
const INSTRUMENT = new RegExp(`^(?:playing |learning )?(?:the )?(${alternatives(INSTRUMENTS)})(?![\\p{L}-])`, 'iu');
const SERVICE =
  /^(?:my |the |our )?((?:facebook|twitter|instagram|tiktok|linkedin|whatsapp|snapchat|mastodon|bluesky|reddit|tinder|hinge|strava|discord|youtube|netflix|spotify|disney\+?|disney plus|audible|amazon prime|prime|sky(?: sports)?|now tv|apple tv|twitch|x)\b|(?:[a-zÀ-ỿ]+ )?(?:gym|choir|band|club|team|union|party|society|committee|orchestra|league|church|subscription|membership|guides|scouts|book group|group))/i;
const EATEN = new RegExp(
  `^(?:eating |drinking |having |taking |using |smoking )|^(?:the |my |all )?(?:\\p{L}+ )?(?:meat|dairy|sugar|coffee|caffeine|alcohol|booze|drink|drinks|drinking|smoking|cigarettes?|fags|vaping|chocolate|bread|gluten|wheat|cheese|milk|beer|wine|fizzy drinks|crisps|sweets|carbs|salt|pork|beef|fish|eggs|energy drinks|cola|coke|tobacco|weed|snacks|takeaways|crisps)(?=$|[,. ])`,
  'iu',
);
const JOB =
  /^(?:being an? |working as an? |my job as an? )?(teaching|nursing|accounting|accountancy|engineering|banking|law|medicine|policing|farming)\b/i;

/** What somebody has left behind, by what it is. */
function leftBehind(thing: string): readonly Draft[] | undefined {
  const sport = SPORT.exec(thing)?.[1];
  if (sport !== undefined) return [{ predicate: 'sports', object: sport, negative: true }];
  const instrument = INSTRUMENT.exec(thing)?.[1];
  if (instrument !== undefined) return [{ predicate: 'instruments', object: instrument, negative: true }];
  const service = SERVICE.exec(thing)?.[1];
  if (service !== undefined) return [{ predicate: 'memberships', object: service, negative: true }];
  const job = JOB.exec(thing)?.[1];
  if (job !== undefined) return [{ predicate: 'job', object: job, negative: true }];
  if (new RegExp(`^(?:being |going )?(?:an? )?(${alternatives(DIETS)})\\b`, 'i').test(thing))
    return [{ predicate: 'diet', object: thing.replace(/^(?:being |going )?(?:an? )?/i, ''), negative: true }];
  if (EATEN.test(thing))
    return [
      {
        predicate: 'avoids',
        object: thing.replace(
          /^(?:eating|drinking|having|taking|using) (?!(?:one|two|three|four|five|ten|\d+|last|a|in|for|since|after|when)\b)/i,
          '',
        ),
        negative: false,
      },
    ];
  if (/^(?:the |my |our )?(?:allotment|car|boat|caravan|dog|horse|shop|landline|telly|tv)\b/i.test(thing))
    return [
      { predicate: /car$/i.test(headOf(thing)) ? 'vehicles' : 'belongings', object: headOf(thing), negative: true },
    ];
  if (
    /^(?:my |the |our )?(?:seat|hope|job|lease|notice|house|flat|baby|search|trying|looking|asking|waiting|talking|crying|worrying|listening|reading|watching|working|doing|going|being|thinking|raining|it|that|this|on|now|here|there)\b/i.test(
      thing,
    )
  )
    return undefined;
  if (/^(?:\p{L}+)ing\b/u.test(thing)) return [{ predicate: 'hobbies', object: headOf(thing), negative: true }];
  return undefined;
}

const over = (clause: Clause): boolean =>
  !clause.future && !clause.progressive && !clause.negated && clause.modal === undefined;

/** What somebody stopped, cancelled, gave up or left. */
export const ENDINGS: readonly ClauseReader[] = [
  frame('give', /^up going to (uni|university|college|school|sixth form)\b/i, (captured, clause) =>
    over(clause) ? [{ predicate: 'school', object: captured, negative: true }] : undefined,
  ),
  frame(
    'give|stop|quit|drop|cancel|ditch|leave|delete|finish|chuck',
    /^(?:up |in )?(?:on )?(.+?)(?: (?:up|in))?$/i,
    (captured, clause) => {
      if (!over(clause) || clause.attribute !== undefined) return undefined;
      if (clause.verb === 'give' && !/^up\b|\bup$/i.test(clause.rest)) return undefined;
      if (clause.verb === 'chuck' && !/^in\b|\bin$/i.test(clause.rest)) return undefined;
      const going = /^going to (?:the )?(.+)$/i.exec(captured)?.[1];
      if (going !== undefined) {
        const kind = SERVICE.exec(going)?.[1];
        return kind === undefined ? undefined : [{ predicate: 'memberships', object: kind, negative: true }];
      }
      const company =
        /^(?:my |the )?(?:account with |subscription to |contract with )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
          captured,
        )?.[1];
      if (company !== undefined && clause.verb !== 'stop') {
        const kind = kindOfCompany(company);
        if (kind !== undefined) return [{ predicate: kind, object: company, negative: true }];
      }
      if (clause.verb === 'finish' || clause.verb === 'leave') return undefined;
      return leftBehind(captured);
    },
  ),
  frame(
    'break|split',
    /^up with (?:my (?:girlfriend|boyfriend|partner|fiancé|fiancée|ex),? )?(\p{Lu}\p{L}+)/u,
    (captured, clause) =>
      over(clause) ? [{ predicate: 'partner', object: captured, negative: true, exact: true }] : undefined,
  ),
  frame('go', /^out with (\p{Lu}\p{L}+)/u, (captured, clause) =>
    clause.progressive ? [{ predicate: 'partner', object: captured, exact: true }] : undefined,
  ),
  frame(
    'move',
    /^(?:back |here |away |down |up |over |out )*(?:here )?from (?:the )?(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)(?!.* to \p{Lu})/u,
    (captured, clause) => (over(clause) ? [{ predicate: 'lived in', object: captured, exact: true }] : undefined),
  ),
  frame('transfer|move|switch', /^from (\p{Lu}.+?) (?:over )?to (\p{Lu}.+)$/u, (captured, clause, match) =>
    over(clause) && clause.verb === 'transfer'
      ? [
          { predicate: 'employer', object: match[2] ?? '' },
          { predicate: 'worked at', object: captured },
        ]
      : undefined,
  ),
  frame(
    'leave',
    /^(?:my (?:job|role|post) (?:at|with) )?(\p{Lu}[\p{L}&'-]*(?: (?:\p{Lu}|&|and )[\p{L}&'-]*)*) (?:for|to (?:join|work (?:for|at)|go to)) (\p{Lu}.*)$/u,
    (captured, clause, match) =>
      over(clause)
        ? [
            { predicate: 'worked at', object: captured },
            { predicate: 'employer', object: match[2] ?? '' },
          ]
        : undefined,
  ),
  frame(
    'change|switch',
    /^(?:my |the )?(?:course|degree|major|subject|studies) from (.+?) to (.+)$/i,
    (captured, clause, match) =>
      over(clause)
        ? [
            { predicate: 'studies', object: match[2] ?? '' },
            { predicate: 'studies', object: captured, negative: true },
          ]
        : undefined,
  ),
  frame('quit|leave', /^(\p{Lu}[\p{L}&'-]*(?: (?:\p{Lu}|&|and )[\p{L}&'-]*)*)$/u, (captured, clause) =>
    over(clause) && clause.subject === PERSON && clause.verb === 'quit'
      ? [{ predicate: 'employer', object: captured, negative: true }]
      : undefined,
  ),
  frame(
    'separate|split',
    /^(?:up )?(?:from|with) (?:my (?:wife|husband|partner|girlfriend|boyfriend),? )(\p{Lu}\p{L}+)/u,
    (captured, clause) =>
      over(clause) ? [{ predicate: 'partner', object: captured, negative: true, exact: true }] : undefined,
  ),
];
