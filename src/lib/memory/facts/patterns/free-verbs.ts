import { PERSON } from '../../../core/fact';
import { frame, type Clause, type ClauseReader, type Draft } from '../clause';
import { headOf, splitList } from '../objects';
import { EVERYDAY_VERBS, HOUSEHOLD_VERBS, IDLE_OBJECTS } from '../words/everyday-verbs';
import { thirdPerson, verbForm } from '../words/verbs';

/** Verbs that say nothing lasting of anybody, or whose sense hangs on what else is said. */
const LIGHT_VERBS =
  /^(?:be|work|live|like|love|hate|have|do|say|know|think|want|need|get|go|come|see|look|seem|mean|feel|hope|try|let|keep|put|give|take|tell|ask|call|make|find|leave|start|begin|finish|happen|wait|believe|understand|remember|forget|guess|sound|become|turn|show|stop|stay|bring|send|buy|pay|help|meet|visit|wish|talk|win|lose|miss|change|move|reckon|cost|mind|read|cut|come|stand|fall|break|open|close|arrive|return|hurt|deliver|seem|appear|die|fight|hand|lie|sit|fit|land|grow up|ring|text|email|shout|cry|laugh|joke|nag|agree|refuse|offer|remind|annoy|upset|drive|bother|feed)$/;

/** Verbs whose object follows with this word. */
const GOVERNED =
  /^(?:care for|look after|report to|shop (?:at|in)|speciali[sz]e in|walk with|belong to|deal in|play for|sing in|rely on|depend on|run on|sleep (?:in|on|with)|swear by|winter in|commute from|row for|swim for|run for|write for|train with|study with|bank with|live off|believe in|look up to|work on|sing at|play at|ring at|stay home with|sleep on|travel for|cry at|preach at|row for|struggle with|live out of)$/;

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
  const governed = governedBy(clause);
  if (governed === undefined && !isTold(clause, own)) return undefined;
  const text = governed === undefined ? clause.rest.replace(GIVEN_TO, '') : clause.rest.slice(governed.length + 1);
  const objects = PRONOUN.test(text)
    ? []
    : thingsOf(text).filter((object) => (governed !== undefined || NOUN_PHRASE.test(object)) && !PRONOUN.test(object));
  if (objects.length === 0 || (clause.formerly && governed !== undefined)) return undefined;
  if (governed === undefined && isIdle(clause)) return undefined;
  const verb = clause.formerly ? `used to ${clause.verb}` : thirdPerson(clause.verb);
  const predicate = [verb, governed].filter((word) => word !== undefined).join(' ');
  return objects.map((object) => ({ predicate, object, ...(clause.formerly ? { negative: clause.negated } : {}) }));
}

/** The word after the verb by which it takes its object: the "after" of "looks after". */
function governedBy(clause: Clause): string | undefined {
  const word = /^(\p{Ll}+(?: (?:of|to|with))?) /u.exec(clause.rest)?.[1];
  return [word, word?.replace(/ (?:of|to|with)$/, '')].find(
    (one) => one !== undefined && GOVERNED.test(`${clause.verb} ${one}`),
  );
}

/** Whether the verb takes something that tells nothing of anybody. */
function isIdle({ verb, rest, negated }: Clause): boolean {
  return (
    (IDLE_FOR.test(verb) && IDLE_OBJECTS.test(rest)) ||
    (negated && /^(?:do|miss|mind|make|drive|run|feed|pay)$/.test(verb)) ||
    (/^(?:ride|paddle|drive|pedal)$/.test(verb) && / to (?:work|the|my|school|uni)\b/i.test(rest)) ||
    (verb === 'dye' && /\bhair\b/i.test(rest)) ||
    (verb === 'owe' && / in /.test(rest)) ||
    (verb === 'walk' && /^(?:\d|(?:one|two|three|four|five|six|ten|a few) (?:miles?|k|blocks|hours))/i.test(rest)) ||
    (/^(?:do|make|run)$/.test(verb) && DONE_NOT_TOLD.test(rest))
  );
}

/** "me sandwiches": for whom, not what. */
const GIVEN_TO =
  /^(?:us|me|him|them|her) (?!\p{L}+ly\b|(?:in|at|on|so|too|all|and|every|everywhere|to|out|up|when|while)\b)/iu;

/** Shifts, days, distances and what is done for the moment. */
const DONE_NOT_TOLD =
  /^(?:(?:the|an?|my|our|some|any|about|um|like|around|only) )*(?:um |uh |no |not |\d|sport|exams?|(?:night|day|late|early|long) shifts?|shifts?|\p{L}+days?\b|track|miles?|(?:two|three|four|five|six|ten|half) |marathons?|entire|everyone|since)/iu;

/** Whether the verb tells something lasting: of the person one that is known for it, of others any that is not light. */
function isTold(clause: Clause, own: boolean): boolean {
  if (!own)
    return (clause.known || clause.thirdPerson) && (!LIGHT_VERBS.test(clause.verb) || KIN_VERBS.test(clause.verb));
  if (!EVERYDAY_VERBS.has(clause.verb)) return false;
  // What "we" do is as often said of a firm.
  return !/^\W*(?:[a-zÀ-ỿ]+ )?we\b/i.test(clause.whole) || HOUSEHOLD_VERBS.has(clause.verb);
}

/** The things that a verb takes, without whose they are, how many, when and where. */
function thingsOf(text: string): readonly string[] {
  const told = text.replace(FOLLOWING_CLAUSE, '').replace(QUANTITY, '').replace(OWNED, '').replace(ADJUNCT, '');
  const bare = headOf(told).replace(/ and$/i, '');
  return splitList(bare)
    .map((part) => part.replace(/^(?:(?:my|our|his|her|their|some|the) )?(?:own )?/i, ''))
    .filter((part, at) => at === 0 || !isVerbPhrase(part));
}

/** "tea and leaves jars": what follows is done, too, and no thing. */
function isVerbPhrase(part: string): boolean {
  const [first = '', second] = part.split(' ');
  const form = verbForm(first);
  return (
    second !== undefined &&
    (/\b(?:is|are|was|were|called|them|it|him|her)\b/i.test(part) ||
      form.form === 'third' ||
      (form.known && form.form === 'base'))
  );
}

const QUANTITY =
  /^(?:(?:all|just|only|mostly|mainly|also|really|lots of|loads of|tons of|a lot of|a bunch of|too many|so many|many|plenty of|the best|the) )+/i;
const OWNED = /^(?:my|our|his|her|their) own /i;
const FOLLOWING_CLAUSE =
  /,? (?:so|but|because|while|when|whenever|until|since|after|before|though|if|that|who|which|and (?:i|it|he|she|they|we|that|then|on|at|in|from|am|is|are|love|like|hate|(?:\p{L}+ ){1,2}(?:is|are)\b)) .*$/iu;
const ADJUNCT =
  /,? (?:(?:at|in|on|from|to|near|across|for|with|by|over|under|about|through|up|down|during|around|every|each|most|out|out of|back|all (?:over|day|the time)|called|named|myself|himself|herself|instead|again|like|as|or so|sometimes|once|twice|part time|full time) .*|(?:out|up|down|myself|himself|herself|ourselves|too|now|again|sometimes|online|anymore|any more|professionally|so much|a lot|already|instead|at all|full time|part time|daily|weekly|back home|these days|all day|all the time))$/i;

/** Verbs that are told of kin though they are light: "my mum makes jewellery". */
const KIN_VERBS = /^(?:make|do|pay|drive|feed|miss|fly|run)$/;

/** Verbs that take things which tell nothing. */
const IDLE_FOR =
  /^(?:make|do|play|run|take|pay|miss|use|cut|drive|write|owe|answer|understand|trust|pick|share|throw|sing|raise|build|carry|lead|own|ride|draw|sort|mind|feed|mix|lift|wash|clean|solve|run)$/;

const NOUN_PHRASE =
  /^(?!(?:in|at|on|to|for|with|from|by|of|about|up|down|out|off|over|away|back|home|here|there|well|badly|hard|too|so|very|really|all|every|each|most|more|less|better|best|now|late|early|often|because|and|but|like|as|than|through|around|round|without|near|against|between|versus|that|how|when|what|if|why|where|ok|fine|good|great|bad|weird|nice|funny|alone|together|not)\b)[\p{L}\d]/u;
const PRONOUN =
  /^(?:it|that|this|them|him|her|me|us|you|one|those|these|everything|anything|something|nothing|stuff|things|everyone|people|everywhere|anywhere|home|mad|crazy|nuts|louder|clear)\b/i;

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
