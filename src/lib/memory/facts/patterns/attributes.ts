import { PERSON } from '../../../core/fact';
import { type Clause, type ClauseReader, type Draft } from '../clause';
import { relationOf } from '../words/kin';
import { PLAIN, APPOINTMENT, EVENT, DEADLINE, WHEN, LANGUAGE } from './attribute-kinds';
import { datesOf } from './dates';
import { nameOf, favourite, plain, other } from './attribute-values';

/** "My favourite film is Jaws", "her birthday is in May", "my car's a Volvo". */
function read(clause: Clause): readonly Draft[] | undefined {
  const attribute =
    clause.attribute?.toLowerCase().replace(/ (?:these days|now|at the moment|usually|always)$/, '') ?? '';
  if (clause.attribute === undefined || clause.future || (clause.modal !== undefined && clause.modal !== 'will'))
    return undefined;
  if (/^(?:the )?ones?\b/i.test(clause.rest)) return [];
  const past = (clause.tense === 'past' && !clause.perfect) || clause.formerly;
  const value = clause.rest.replace(
    /^(?:called |named |now |always |probably |definitely |currently |still |just |actually |been |(?:and )?(?:has )?always (?:been )?)+/i,
    '',
  );
  if (/^(?:full |first |given |middle |real |actual |cat's |dog's )*names?$/.test(attribute) && clause.verb === 'be')
    return nameOf(clause, value);
  if (clause.verb === 'be' && /^(?:all-time |absolute |least )*favou?rite\b/.test(attribute))
    return favourite(clause, attribute, value, past);
  if (LANGUAGE.test(attribute) && clause.verb === 'be' && clause.subject === PERSON)
    return /\b(?:rusty|decent|fluent|good|ok|okay|basic|terrible|poor|bad|passable|improving|better|native|great|not bad|so-so)\b/i.test(
      value,
    )
      ? [{ predicate: 'languages', object: clause.attribute, exact: true, negative: false }]
      : [];
  if (DEADLINE.test(attribute) && clause.verb === 'be' && /^due\b|^(?:on|at|in|by)\b/i.test(value))
    return past ? [] : [{ predicate: 'deadlines', object: clause.attribute, exact: true }];
  if (
    /^(?:be|start|go)$/.test(clause.verb) &&
    (APPOINTMENT.test(attribute) || EVENT.test(attribute)) &&
    /^(?:booked |scheduled |set |arranged |planned |coming up )?(?:is )?(?:for |on |at |in |next |the |tomorrow|this |to |\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))/i.test(
      value,
    ) &&
    WHEN.test(value)
  ) {
    if (past || clause.negated) return [];
    return [
      {
        predicate: APPOINTMENT.test(attribute)
          ? 'appointments'
          : /flight|trip|holiday/.test(attribute)
            ? 'trips'
            : /deadline/.test(attribute)
              ? 'deadlines'
              : 'events',
        object: clause.attribute,
        exact: true,
      },
    ];
  }
  const destination = /^(?:[a-zÀ-ỿ]+ )?(?:flight|trip|train|holiday|ferry) (?:to|in) (.+)$/i.exec(
    clause.attribute,
  )?.[1];
  if (destination !== undefined && /^(?:be|leave|go)$/.test(clause.verb) && WHEN.test(value))
    return clause.negated || past ? [] : [{ predicate: 'trips', object: destination, exact: true }];
  if (/^(?:shift|work|working day)$/.test(attribute) && /^(?:start|run|finish|go)$/.test(clause.verb))
    return [{ predicate: 'work hours', object: value.replace(/^at /i, ''), exact: true }];
  if (/^hair$/.test(attribute) && /^(?:go|turn)$/.test(clause.verb))
    return [{ predicate: 'hair colour', object: value }];
  if (/^hair$/.test(attribute) && /^(?:dye|colour)$/.test(clause.verb))
    return [{ predicate: 'hair colour', object: value }];
  if (/\bphone\b|^line manager$|^boss$/.test(attribute) && clause.verb === 'change') return [];
  if (/^(?:little one|youngest|eldest|oldest)$/.test(attribute) && clause.verb === 'be')
    return [{ subject: PERSON, predicate: relationOf(attribute), object: value }];
  const dates = datesOf(clause);
  if (dates !== undefined) return dates;
  if (clause.verb !== 'be') return undefined;
  for (const [pattern, predicate] of PLAIN) if (pattern.test(attribute)) return plain(clause, predicate, value, past);
  return other(clause, attribute, value);
}

/** "My parents live in Leeds", "my car runs on diesel": the thing itself is what is spoken of. */
export function withAttributeAsSubject(clause: Clause): Clause | undefined {
  if (clause.attribute === undefined || clause.subject !== PERSON) return undefined;
  if (
    /^(?:parents|family|in-laws|folks|grandparents|relatives|siblings|great-gran|mum and dad|mother and father|students|pupils|team|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend)$/i.test(
      clause.attribute,
    )
  ) {
    const { attribute, ...rest } = clause;
    return { ...rest, subject: attribute ?? '' };
  }
  return undefined;
}

/** Readers of "my … is …". */
export const ATTRIBUTES: readonly ClauseReader[] = [read];
