import type { BoundSkill, SkillClaim } from '../claim';
import { backWords, joints, leaningWords, nounsOfSkills } from '../english/follow-ups';
import { readUtterance, sourceOf, type Utterance } from '../grammar/utterance';
import type { ReadingContext, SkillName } from '../skill';
import { wordsOfSkill } from './known-words';
import { createValueFinder, type Value, type ValueKind } from './values';

/** A turn that was read with the one before, and all that it means. */
export interface FollowUp {
  readonly claim: SkillClaim;
  readonly meant: Utterance;
}

/** Skills that only answer: what was asked before may be asked again of something else. */
const ANSWERING: ReadonlySet<SkillName> = new Set([
  ...(['clock', 'date', 'sum', 'unit', 'numeral', 'spelling', 'chance'] as const),
]);

/** After a sum, "it" is rather what came out. */
const ASKED_AGAIN: ReadonlySet<SkillName> = new Set([...(['clock', 'date', 'unit', 'numeral', 'spelling'] as const)]);

const MOST_TOKENS = 10;

/** Kinds of values that one may stand for another of; of those as long as each other the one that says most first. */
const KINDS: readonly ValueKind[] = [
  ...(['numbers', 'range', 'percent', 'money', 'amount', 'duration', 'date', 'past', 'month', 'number'] as const),
  ...(['time', 'when', 'place', 'roman', 'unit', 'dateUnit'] as const),
];

/**
 * Reads a turn as what was asked before, of another value or another word ("and 120", "same for August", "in raspberry"), or
 * as a new request of the value before ("now in octal", "how many letters is that"). Only where the grammar of a
 * skill that changes nothing reads the whole.
 *
 * @param said the turn before, as it was meant in full
 */
export function readFollowUp(
  skills: readonly BoundSkill[],
  utterance: Utterance,
  before: SkillClaim,
  said: Utterance,
  context: ReadingContext,
): FollowUp | undefined {
  if (utterance.tokens.length > MOST_TOKENS) return undefined;
  const own = skills.find(({ name }) => name === before.skill);
  if (own === undefined) return undefined;
  for (const text of anotherOne(utterance, before)) {
    const meant = readUtterance(text);
    const claim = own.read(meant, context);
    if (claim !== undefined && claim.missing === undefined) return { claim, meant };
  }
  if (!ANSWERING.has(before.skill)) return undefined;
  for (const text of [...otherValue(utterance, said, context), ...otherText(utterance, said, before)]) {
    const meant = readUtterance(text);
    const claim = own.read(meant, context);
    if (claim !== undefined && isAlike(claim, before)) return { claim, meant };
  }
  for (const text of otherRequest(utterance, said, before, context)) {
    const meant = readUtterance(text);
    for (const skill of skills) {
      if (!ANSWERING.has(skill.name)) continue;
      const claim = skill.read(meant, context);
      const isOwn = skill.name === before.skill || claim?.certainty === 1;
      if (claim !== undefined && claim.missing === undefined && isOwn && !isSame(claim, before))
        return { claim, meant };
    }
  }
  return undefined;
}

/** "And another for toast, 2 minutes", "pause the bread": the turn with the name of what it speaks of. */
function* anotherOne({ source, tokens }: Utterance, { skill }: SkillClaim): Iterable<string> {
  const noun = nounsOfSkills[skill];
  if (noun === undefined || tokens.length < 3) return;
  const one = /\b(?:another(?: one)?|one(?: more)?)\b/i;
  if (one.test(source)) yield source.replace(one, noun);
  else if (!tokens.some(({ text }) => text.startsWith(noun))) yield `${source.replace(/[?.!]+$/, '')} ${noun}`;
}

/** The turn before with a value of this one in place of its own of that kind. */
function* otherValue(utterance: Utterance, said: Utterance, context: ReadingContext): Iterable<string> {
  const [here, there] = [createValueFinder(utterance, context), createValueFinder(said, context)];
  for (const kind of KINDS) {
    const [fresh, ...more] = here.find([kind]);
    const [old, ...others] = there.find([kind]);
    if (fresh === undefined || old === undefined || more.length > 0 || others.length > 0) continue;
    if (isLeaning(utterance, fresh)) yield replaced(said, old, sourceOf(utterance, fresh.from, fresh.to));
  }
}

/** The turn before with as many words of this one in place of the text that it was asked of. */
function* otherText({ source, tokens }: Utterance, said: Utterance, before: SkillClaim): Iterable<string> {
  let [from, to] = [0, tokens.length];
  while (from < to && leaningWords.has(tokens[from]?.text ?? '')) from++;
  while (to > from && leaningWords.has(tokens[to - 1]?.text ?? '')) to--;
  const fresh = tokens.slice(from, to);
  const text = textOf(before);
  const known = wordsOfSkill(before.skill);
  if (text === undefined || fresh.length !== readUtterance(text).tokens.length) return;
  // "The adjective" is no word to spell.
  if (tokens[from - 1]?.text === 'the' || fresh.some((token) => known.words.has(token.text))) return;
  const at = said.source.toLowerCase().lastIndexOf(text.toLowerCase());
  if (at < 0) return;
  yield `${said.source.slice(0, at)}${sourceOf({ source, tokens }, from, to)}${said.source.slice(at + text.length)}`;
}

/** This turn with the value or the text of the one before. */
function* otherRequest(
  utterance: Utterance,
  said: Utterance,
  before: SkillClaim,
  context: ReadingContext,
): Iterable<string> {
  const { tokens } = utterance;
  const starts = tokens.findIndex(({ text }) => !/^(?:and|now|so|ok|then|,)$/.test(text));
  if (starts < 0) return;
  const values = createValueFinder(said, context).find(KINDS);
  const single = values.filter(({ kind }) => values.filter((value) => value.kind === kind).length === 1);
  const isAskedAgain = ASKED_AGAIN.has(before.skill);
  const text = textOf(before);
  const asked = [
    ...single
      .filter(({ kind }) => isAskedAgain || kind === 'numbers' || (kind === 'number' && values.length === 1))
      .map(({ from, to }) => sourceOf(said, from, to)),
    ...(text === undefined ? [] : [text]),
  ];
  if (before.skill === 'chance') return;
  const ask = sourceOf(utterance, starts, tokens.length).replace(/[?.!]+$/, '');
  for (const value of asked) {
    for (const back of backWords) {
      const pattern = new RegExp(String.raw`\b${back}\b`, 'i');
      if (pattern.test(ask)) yield ask.replace(pattern, () => value);
    }
    yield `${value} ${ask}`;
    for (const joint of joints) yield `${ask} ${joint} ${value}`;
  }
}

/** The one text that was asked of. */
function textOf({ slots: { text } }: SkillClaim): string | undefined {
  return typeof text === 'string' ? text : undefined;
}

/** Whether a turn says nothing but a value, as far as what stands around it only leans on the turn before. */
function isLeaning({ tokens }: Utterance, { from, to }: Value): boolean {
  return tokens.every(({ text }, at) => (from <= at && at < to) || leaningWords.has(text));
}

function replaced(said: Utterance, { from, to }: Value, fresh: string): string {
  const [first, last] = [said.tokens[from], said.tokens[to - 1]];
  if (first === undefined || last === undefined) return said.source;
  return `${said.source.slice(0, first.start)}${fresh}${said.source.slice(last.end)}`;
}

/** Whether a claim asks the same as another, of something else. */
function isAlike(claim: SkillClaim, before: SkillClaim): boolean {
  const shape = ({ skill, slots }: SkillClaim): string => JSON.stringify([skill, slots['act']]);
  return claim.missing === undefined && shape(claim) === shape(before) && !isSame(claim, before);
}

function isSame(claim: SkillClaim, before: SkillClaim): boolean {
  return JSON.stringify([claim.skill, claim.slots]) === JSON.stringify([before.skill, before.slots]);
}
