import { freeFrames } from '../english/free-frames';
import { plainRequests } from '../english/plain-requests';
import { harmlessWords, opposites, stoppingWords, turningWords } from '../english/loose-words';
import { actOfClaim, type BoundSkill, type SkillClaim } from '../claim';
import { readUtterance, type Token, type Utterance } from '../grammar/utterance';
import { slipIn, type Vocabulary } from '../grammar/vocabulary';
import type { ReadingContext, SkillName } from '../skill';
import { actFeatures, withVector } from './act-features';
import { classifyAct, type LikelyAct } from './act-classifier';
import type { ActWeights } from './act-weights';
import { clausesOf } from './clauses';
import { fillRequest } from './fill-request';
import { toldBy, wordsOfAct, wordsOfSkill } from './known-words';
import { isHarmless, skeletonOf, withoutIdle } from './skeleton';
import { spansOf } from './spans';
import { createValueFinder, isOrdinary, type Value, type ValueFinder, type ValueKind } from './values';

/** A way to read a turn that no grammar takes as it stands. */
export interface LooseReading {
  readonly claim: SkillClaim;
  /** A clause of the turn, the middle of it, the turn without some of its words, or a plain request with the values of the turn or with a text. */
  readonly way: 'clause' | 'span' | 'skeleton' | 'request' | 'text';
  /** That the turn asks for this act or anything of this skill if it is for any, and that it is for none; from 0 to 1. */
  readonly act: number;
  readonly skill: number;
  readonly none: number;
  /** The words that nobody read. */
  readonly unread: readonly string[];
  /** Whether one of them is one that the skill knows in another meaning. */
  readonly otherwise: boolean;
  /** How many values were read. */
  readonly values: number;
  /** Whether a word was said that few skills know, this one among them. */
  readonly marked: boolean;
  /** Whether no other act of the skill is far likelier. */
  readonly likeliest: boolean;
}

const LEAST_TOKENS = 1;
const MOST_TOKENS = 30;
/** What is less likely is not worth reading. */
const MOST_NONE = 0.9;
const LEAST_SKILL = 0.2;
const MOST_SKILLS = 2;
const LEAST_ACT = 0.1;
const LEAST_SHARE = 0.6;

/** Each of these that is in a turn must be in what it is read as. */
const ALL_KINDS: readonly ValueKind[] = [
  ...(['duration', 'when', 'percent', 'money', 'place', 'amount', 'number', 'list'] as const),
];

/**
 * Reads a turn by what it is likely to ask for; the best way first.
 *
 * @param vector what the adapted embedding model makes of it, where there is one
 */
export function looseReadings(
  skills: readonly BoundSkill[],
  weights: ActWeights,
  utterance: Utterance,
  context: ReadingContext,
  vector?: Float32Array,
): readonly LooseReading[] {
  const { tokens } = utterance;
  if (tokens.length < LEAST_TOKENS || tokens.length > MOST_TOKENS) return [];
  const finder = createValueFinder(utterance, context);
  const features = actFeatures(utterance, finder);
  const likely = classifyAct(weights, vector === undefined ? features : withVector(features, vector));
  const none = probabilityOf(likely, 'none');
  if (none > MOST_NONE) return [];
  return likeliestSkills(likely, none).flatMap(([name, ofSkill]) => {
    const skill = skills.find((one) => one.name === name);
    return skill === undefined ? [] : readingsOf(skill, ofSkill, none, likely, utterance, finder, context);
  });
}

/** Reads a turn by the grammar of one skill. */
function readingsOf(
  skill: BoundSkill,
  ofSkill: number,
  none: number,
  likely: readonly LikelyAct[],
  utterance: Utterance,
  finder: ValueFinder,
  context: ReadingContext,
): readonly LooseReading[] {
  const { name } = skill;
  const { tokens } = utterance;
  const found: LooseReading[] = [];
  const known = wordsOfSkill(skill.name);
  const values = finder
    .find(ALL_KINDS)
    .filter((value) => !isOrdinary(value, tokens) && !isWordOf(value, utterance, known, finder));
  const isOther = (text: string): boolean => known.words.has(text) || slipIn(text, known) !== undefined;
  const add = (way: LooseReading['way'], claim: SkillClaim | undefined, unread: readonly string[], count = 0): void => {
    if (claim === undefined || claim.missing !== undefined) return;
    const act = probabilityOf(likely, actOfClaim(claim), `${name}/other`) / (1 - none);
    const otherwise = unread.some(isOther);
    const likeliest = act >= (LEAST_SHARE * mostOf(likely, name)) / (1 - none);
    const marked = tokens.some(({ text }) => toldBy(text).includes(name));
    found.push({ way, claim, act, skill: ofSkill, none, unread, otherwise, values: count, marked, likeliest });
  };

  for (const clause of clausesOf(utterance, finder)) add('clause', skill.read(clause, context), []);
  for (const { inner, left } of spansOf(utterance, finder)) {
    const claim = skill.read(inner, context);
    if (claim?.certainty !== 1) continue;
    add('span', claim, left, values.length);
    break;
  }
  const skeleton = skeletonOf(utterance, known, [...values, ...finder.find(['unit', 'roman'])], finder);
  const core = skeleton && skill.read(skeleton.utterance, context);
  // Of free text nobody knows what may be left out.
  if (core?.certainty === 1) add('skeleton', core, skeleton?.dropped ?? [], values.length);
  for (const part of withoutIdle(skeleton?.utterance ?? utterance)) {
    const claim = skill.read(part, context);
    if (claim?.certainty !== 1) continue;
    add('skeleton', claim, skeleton?.dropped ?? [], values.length);
    break;
  }

  for (const { act: full, probability } of likely) {
    if (probability < LEAST_ACT * (1 - none)) break;
    if (!full.startsWith(`${name}/`)) continue;
    const act = full.slice(name.length + 1);
    const frame = freeFrames[full];
    const ways = [
      ...(frame?.requests ?? []).map((request) => ({ request, frame })),
      ...(plainRequests[full] ?? []).map((request) => ({ request, frame: undefined })),
    ];
    const words = wordsOfAct(skill.name, act);
    for (const way of ways) {
      const filled = fillRequest(way.request, utterance, finder, way.frame, known);
      if (filled === undefined) continue;
      const isTaken = (at: number): boolean => filled.taken.some(({ from, to }) => from <= at && at < to);
      if (values.some((value) => !isCovered(value, tokens, isTaken))) continue;
      const left = tokens.filter((_, at) => !isTaken(at));
      if (tokens.some((_, at) => !isTaken(at) && finder.isNumber(at))) continue;
      if (isOpposite(way.request, left)) continue;
      if (way.frame === undefined && left.some(({ text }) => isTurning(text, words))) continue;
      const unread = left.flatMap(({ text }) =>
        way.frame?.around.has(text) === true ||
        isHarmless(text, words) ||
        isNameOf(text, name) ||
        slipIn(text, words) !== undefined
          ? []
          : [text],
      );
      const claim = skill.read(readUtterance(filled.text), context);
      if (claim?.slots['act'] !== act) continue;
      add(way.frame === undefined ? 'request' : 'text', claim, unread, filled.taken.length);
      break;
    }
  }
  return found;
}

/** Whether a value was taken, "in" and "at" before it apart: a point in time may be taken as the span until then. */
function isCovered({ from, to }: Value, tokens: readonly Token[], isTaken: (at: number) => boolean): boolean {
  let first = from;
  while (first < to - 1 && harmlessWords.has(tokens[first]?.text ?? '')) first++;
  return isTaken(first) && isTaken(to - 1);
}

/** Whether a turn has the opposite of a word of a request. */
function isOpposite(request: string, left: readonly Token[]): boolean {
  const asked = request.split(' ');
  const isSaid = (word: string): boolean => left.some(({ text }) => text === word);
  return opposites.some(
    ([one, other]) => (asked.includes(one) && isSaid(other)) || (asked.includes(other) && isSaid(one)),
  );
}

/** Whether a word names the skill itself: "timer", "timers". */
function isNameOf(text: string, skill: SkillName): boolean {
  return text === skill || text === `${skill}s`;
}

/** Whether a word may turn a request round, as far as it is not how this act is asked for. */
function isTurning(text: string, { words }: Vocabulary): boolean {
  return stoppingWords.has(text) || (turningWords.has(text) && !words.has(text));
}

/** Whether what could be a value is a word that the skill is asked with: Wake is an island as well. */
function isWordOf({ kind, from, to }: Value, { tokens }: Utterance, known: Vocabulary, finder: ValueFinder): boolean {
  if (kind !== 'place' && kind !== 'list' && kind !== 'amount') return false;
  return tokens.slice(from, to).every(({ text }, at) => isHarmless(text, known) && !finder.isNumber(from + at));
}

function probabilityOf(likely: readonly LikelyAct[], act: string, otherwise = act): number {
  const found = likely.find((one) => one.act === act) ?? likely.find((one) => one.act === otherwise);
  return found?.probability ?? 0;
}

/** How probable the likeliest act of a skill is. */
function mostOf(likely: readonly LikelyAct[], skill: string): number {
  return likely.find(({ act }) => act.startsWith(`${skill}/`))?.probability ?? 0;
}

/** The likeliest skills, each with how probable it is that the turn is for it if it is for any. */
function likeliestSkills(likely: readonly LikelyAct[], none: number): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { act, probability } of likely) {
    const [skill = ''] = act.split('/');
    if (skill !== 'none') sums.set(skill, (sums.get(skill) ?? 0) + probability / (1 - none));
  }
  return [...sums]
    .filter(([, sum]) => sum >= LEAST_SKILL)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_SKILLS);
}
