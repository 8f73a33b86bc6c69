import { plainRequests } from '../english/plain-requests';
import { turningWords } from '../english/loose-words';
import { actOfClaim, type BoundSkill, type SkillClaim } from '../claim';
import { readUtterance, type Utterance } from '../grammar/utterance';
import { slipIn } from '../grammar/vocabulary';
import type { ReadingContext } from '../skill';
import { actFeatures } from './act-features';
import { classifyAct, type LikelyAct } from './act-classifier';
import type { ActWeights } from './act-weights';
import { clausesOf } from './clauses';
import { fillRequest } from './fill-request';
import { wordsOfAct, wordsOfSkill } from './known-words';
import { isHarmless, skeletonOf } from './skeleton';
import { createValueFinder, type ValueKind } from './values';

/** A way to read a turn that no grammar takes as it stands. */
export interface LooseReading {
  readonly claim: SkillClaim;
  /** A part of the turn, the turn without some of its words, or a plain request with the values of the turn. */
  readonly way: 'clause' | 'skeleton' | 'request';
  /** That the turn asks for this act, for anything of its skill, and for no skill at all; from 0 to 1. */
  readonly act: number;
  readonly skill: number;
  readonly none: number;
  /** The words that nobody read. */
  readonly unread: readonly string[];
}

const LEAST_TOKENS = 3;
const MOST_TOKENS = 30;
/** What is less likely is not worth reading. */
const MOST_NONE = 0.5;
const LEAST_SKILL = 0.3;
const LEAST_ACT = 0.1;

/** Each of these that is in a turn must be in what it is read as. */
const ALL_KINDS: readonly ValueKind[] = [
  ...(['duration', 'when', 'percent', 'money', 'place', 'amount', 'number', 'list'] as const),
];

/** Reads a turn by what it is likely to ask for; the best way first. */
export function looseReadings(
  skills: readonly BoundSkill[],
  weights: ActWeights,
  utterance: Utterance,
  context: ReadingContext,
): readonly LooseReading[] {
  const { tokens } = utterance;
  if (tokens.length < LEAST_TOKENS || tokens.length > MOST_TOKENS) return [];
  const finder = createValueFinder(utterance, context);
  const likely = classifyAct(weights, actFeatures(utterance, finder));
  const none = probabilityOf(likely, 'none');
  const [name, ofSkill] = likeliestSkill(likely);
  const skill = skills.find((one) => one.name === name);
  if (skill === undefined || none > MOST_NONE || ofSkill < LEAST_SKILL) return [];

  const found: LooseReading[] = [];
  const add = (way: LooseReading['way'], claim: SkillClaim | undefined, unread: readonly string[]): void => {
    if (claim === undefined || claim.missing !== undefined) return;
    const act = probabilityOf(likely, actOfClaim(claim), `${name}/other`);
    found.push({ way, claim, act, skill: ofSkill, none, unread });
  };

  for (const clause of clausesOf(utterance, finder)) add('clause', skill.read(clause, context), []);
  const known = wordsOfSkill(skill.name);
  const values = finder.find(ALL_KINDS);
  const skeleton = skeletonOf(utterance, known, [...values, ...finder.find(['unit', 'roman'])], finder);
  const core = skeleton && skill.read(skeleton.utterance, context);
  // Of free text nobody knows what may be left out.
  if (core?.certainty === 1) add('skeleton', core, skeleton?.dropped ?? []);

  for (const { act: full, probability } of likely) {
    if (probability < LEAST_ACT) break;
    if (!full.startsWith(`${name}/`)) continue;
    const act = full.slice(name.length + 1);
    for (const request of plainRequests[full] ?? []) {
      const filled = fillRequest(request, utterance, finder);
      if (filled === undefined) continue;
      const isTaken = (at: number): boolean => filled.values.some(({ from, to }) => from <= at && at < to);
      const isLost = tokens.some(({ text }, at) => !isTaken(at) && (finder.isNumber(at) || turningWords.has(text)));
      if (isLost || values.some(({ from, to }) => !isTaken(from) || !isTaken(to - 1))) continue;
      const words = wordsOfAct(skill.name, act);
      const unread = tokens.flatMap(({ text }, at) =>
        isTaken(at) || isHarmless(text, words) || slipIn(text, words) !== undefined ? [] : [text],
      );
      // What the skill knows otherwise means something.
      if (unread.some((text) => known.words.has(text) || slipIn(text, known) !== undefined)) continue;
      const claim = skill.read(readUtterance(filled.text), context);
      if (claim?.slots['act'] === act) add('request', claim, unread);
      break;
    }
  }
  return found;
}

function probabilityOf(likely: readonly LikelyAct[], act: string, otherwise = act): number {
  const found = likely.find((one) => one.act === act) ?? likely.find((one) => one.act === otherwise);
  return found?.probability ?? 0;
}

function likeliestSkill(likely: readonly LikelyAct[]): readonly [string, number] {
  const sums = new Map<string, number>();
  for (const { act, probability } of likely) {
    const [skill = ''] = act.split('/');
    if (skill !== 'none') sums.set(skill, (sums.get(skill) ?? 0) + probability);
  }
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
}
