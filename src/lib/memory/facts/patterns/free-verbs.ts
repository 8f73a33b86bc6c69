import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { headOf } from '../objects';
import { thirdPerson } from '../words/verbs';

/** Verbs that people say of themselves to tell something that lasts, kept as they are. */
const OWN_VERBS: ReadonlySet<string> = new Set(
  'coach sell grow breed use wear serve sponsor foster manage lead organise host chair edit repair fix restore mend train braid weave brew smoke vape busk teach babysit mentor rent share own shop specialise specialize care report borrow carry'.split(
    ' ',
  ),
);

/** Verbs that say nothing lasting of anybody, or whose sense hangs on what else is said. */
const LIGHT_VERBS =
  /^(?:be|work|live|like|love|hate|have|do|say|know|think|want|need|get|go|come|see|look|seem|mean|feel|hope|try|let|keep|put|give|take|tell|ask|call|make|find|leave|start|begin|finish|happen|wait|believe|understand|remember|forget|guess|sound|become|turn|show|stop|stay|bring|send|buy|pay|help|meet|visit|wish|talk|win|lose|miss|change|move|reckon|cost|mind|read|cut|come|stand|fall|break|open|close|arrive|return|hurt|deliver|seem|appear|die|fight|hand|lie|sit|fit|land|grow up|ring|text|email|shout|cry|laugh|joke|nag|agree|refuse|offer|remind|annoy|upset|drive|bother|feed)$/;

/** Verbs whose object follows with this word. */
const GOVERNED =
  /^(?:care for|look after|report to|shop (?:at|in)|speciali[sz]e in|walk with|belong to|deal in|play for|sing in|rely on|depend on|run on|sleep (?:in|on|with)|swear by|winter in|commute from|row for|swim for|run for|write for|train with|study with|bank with|live off)$/;

function freely(clause: Clause): readonly Draft[] | undefined {
  if (
    (clause.tense === 'past' && !clause.formerly) ||
    clause.perfect ||
    clause.future ||
    (clause.progressive && !/^(?:care|look|foster|rent|share|coach|train)$/.test(clause.verb)) ||
    clause.modal !== undefined ||
    clause.attribute !== undefined
  )
    return undefined;
  const own = clause.subject === PERSON;
  // What "we" do is as often said of a firm.
  if (own && /^\W*(?:[a-zÀ-ỿ]+ )?we\b/i.test(clause.whole)) return undefined;
  const match = /^(?:(\p{Ll}+) )?((?:.+ )??)(.+)$/u.exec(clause.rest);
  const governed = match?.[1] !== undefined && GOVERNED.test(`${clause.verb} ${match[1]}`) ? match[1] : undefined;
  if (governed === undefined && (LIGHT_VERBS.test(clause.verb) || (own && !OWN_VERBS.has(clause.verb))))
    return undefined;
  if (!own && !clause.known && !clause.thirdPerson) return undefined;
  const object = headOf(governed === undefined ? clause.rest : clause.rest.slice(governed.length + 1))
    .replace(/ (?:at|in|on|from|to|near|across|for|with) .*$/i, '')
    .replace(/^(?:us|me|him|them|her) (?=[a-zÀ-ỿ])/i, '');
  if (governed === undefined && !NOUN_PHRASE.test(object)) return undefined;
  if (PRONOUN.test(object) || (clause.formerly && governed !== undefined)) return undefined;
  return [
    {
      predicate: [thirdPerson(clause.verb), governed].filter((word) => word !== undefined).join(' '),
      object,
      ...(clause.formerly ? { negative: true } : {}),
    },
  ];
}

const NOUN_PHRASE =
  /^(?!(?:in|at|on|to|for|with|from|by|of|about|up|down|out|off|over|away|back|home|here|there|well|badly|hard|too|so|very|really|all|every|each|most|more|less|better|best|now|late|early|often|because|and|but|like|as|than|through|around|round|without|near|against|between|versus|that|how|when|what|if|why|where|ok|fine|good|great|bad|weird|nice|funny|alone|together|not)\b)[\p{L}\d]/u;
const PRONOUN =
  /^(?:it|that|this|them|him|her|me|us|you|one|those|these|everything|anything|something|nothing|stuff|things|everyone|people)\b/i;

/** "My car runs on diesel": a verb of the person's own, in the third person. */
export const FREE_VERBS: readonly ClauseReader[] = [
  frame('save', /^(?:up )?for (.+)$/i, (captured, clause) =>
    clause.progressive
      ? [{ predicate: /^up/i.test(clause.rest) ? 'is saving up for' : 'is saving for', object: captured }]
      : undefined,
  ),
  (clause) => {
    if (
      clause.negated ||
      clause.tense === 'past' ||
      clause.perfect ||
      clause.future ||
      clause.progressive ||
      clause.modal !== undefined ||
      clause.attribute === undefined
    )
      return undefined;
    const match = /^(on|in|at|for|from|with|to) (.+)$/i.exec(clause.rest);
    return match === null || !/^(?:run|belong)$/.test(clause.verb)
      ? undefined
      : [{ predicate: `${thirdPerson(clause.verb)} ${match[1] ?? ''}`, object: match[2] ?? '' }];
  },
  freely,
];
