import type { RecalledTurn } from '../../core/recalled-turn';
import { chooseCandidates } from './candidates';
import {
  compareCandidates,
  coverage,
  outlineCandidate,
  readCandidate,
  type Candidate,
  type Evidence,
  type Meaning,
  type ReadCandidate,
} from './describe-candidate';
import { reasonsOf, type Features } from './features';
import { readQuestion, type Question } from './question';
import { probabilityOf, rankSum, weightedSum, type RankWeights } from './rank-model';
import type { RecallState } from './recall-state';
import { createSharedLikeness } from './shared-likeness';
import { isUsable, unitVector, type VectorMatch } from './vector-index';

export interface RecallRequest {
  readonly text: string;
  /** Of the text, by the model that gave the memory its vectors. */
  readonly vector?: Float32Array;
  /** How many turns at most. */
  readonly k: number;
  /** When it is asked: milliseconds since 1970, UTC. */
  readonly at: number;
  /** IANA name. */
  readonly timeZone: string;
  /** The id of a conversation whose turns are left out: the one that the question stands in. */
  readonly exclude?: string;
}

/** The two models of `weights.ts`. */
export interface RecallModels {
  readonly fused: RankWeights;
  readonly lexical: RankWeights;
}

export interface RankedCandidate extends ReadCandidate {
  readonly sum: number;
}

/** Ranked candidates, and the model that ranked them. */
export interface Ranking {
  readonly candidates: readonly RankedCandidate[];
  readonly model: RankWeights;
  readonly question: Question;
}

/** So many candidates are read; the indexes alone rank the others lower. */
const READ = 120;
/** How many the vectors propose. */
const BY_MEANING = 120;
/** Where the best vector is not this much nearer than the twentieth, vectors tell nothing apart. */
const FLAT_MARGIN = 0.02;
const MARGIN_PLACE = 19;
/** Names of so many first hits lead to further turns. */
const HOPS_FROM = 3;
/** Texts that share so much of their words (Jaccard) say the same. */
const SAME = 0.9;

/** The turns that may help with a question, best first. */
export function searchMemory(
  state: RecallState,
  models: RecallModels,
  request: RecallRequest,
): readonly RecalledTurn[] {
  const { candidates, model } = rankCandidates(state, models, request);
  const turns = repeatsLast(onePerTurn(candidates), request.k).slice(0, Math.max(0, request.k));
  return turns.map(({ unit, sum, features }) => ({
    messageId: unit.turn.messageId,
    conversationId: unit.turn.conversationId,
    role: unit.turn.role,
    // Of a very long turn, the piece that was found.
    text: state.table.unitsOf(unit.turn.messageId).length > 1 ? unit.said : unit.turn.text,
    at: unit.turn.at,
    score: probabilityOf(model, sum),
    why: reasonsOf(features),
  }));
}

/** The candidates that were read, with what speaks for them, best first. */
export function rankCandidates(state: RecallState, models: RecallModels, request: RecallRequest): Ranking {
  const { table, reader, scorer, index } = state;
  const { text, at, timeZone, exclude } = request;
  const { isName, isSpeaker } = state;
  const question = readQuestion(text, { reader, isName, isSpeaker, at, timeZone });
  const { nearest, meaning } = lookUp(state, request.vector);
  const model = meaning === undefined ? models.lexical : models.fused;

  const { units, scores } = chooseCandidates(question, nearest, scorer, table);
  const evidence: Evidence = { question, scores, scorer, index, table, reader, meaning, at };
  const outlines = [...units]
    .map((number) => table.unit(number)!)
    .filter(({ turn }) => turn.conversationId !== exclude)
    .map((unit) => outlineCandidate(unit, evidence));
  // Trees were learned from all features, so they have a say only where all are known.
  const byWeights = (features: Features): number => weightedSum(model, features);
  const read = ranked(outlines, byWeights)
    .slice(0, READ)
    .map((outline) => readCandidate(outline, evidence));
  const hopped = withHop(ranked(compareCandidates(read), byWeights), question, state);
  return { candidates: ranked(hopped, (features) => rankSum(model, features)), model, question };
}

interface LookUp {
  readonly nearest: readonly VectorMatch[];
  /** Undefined where vectors tell nothing. */
  readonly meaning: Meaning | undefined;
}

function lookUp({ vectors, table }: RecallState, vector: Float32Array | undefined): LookUp {
  const isAnswered =
    vector !== undefined && vectors !== undefined && vectors.size > 0 && vector.length === vectors.dimensions;
  if (!isAnswered || !isUsable(vector)) return { nearest: [], meaning: undefined };
  const unit = unitVector(vector);
  const nearest = vectors.search(unit, BY_MEANING);
  if (margin(nearest) < FLAT_MARGIN) return { nearest, meaning: undefined };
  const likeness = vectors.likenesses(unit);
  return { nearest, meaning: { likeness, shared: createSharedLikeness(table, likeness) } };
}

/** How much nearer the best is than the twentieth; few vectors always tell enough. */
function margin(nearest: readonly VectorMatch[]): number {
  const [best] = nearest;
  const other = nearest[MARGIN_PLACE];
  return best === undefined || other === undefined ? 1 : best.score - other.score;
}

/** Best first; of equals the newer. */
function ranked<Some extends Candidate>(
  candidates: readonly Some[],
  sumOf: (features: Features) => number,
): readonly (Some & { readonly sum: number })[] {
  return candidates
    .map((candidate) => ({ ...candidate, sum: sumOf(candidate.features) }))
    .sort((a, b) => b.sum - a.sum || b.unit.turn.at - a.unit.turn.at || b.unit.number - a.unit.number);
}

/** Adds what the names in the first hits say about the other candidates. */
function withHop(
  candidates: readonly RankedCandidate[],
  question: Question,
  { scorer }: RecallState,
): readonly ReadCandidate[] {
  const asked = new Set(question.terms.map(({ term }) => term));
  const names = new Set(candidates.slice(0, HOPS_FROM).flatMap((candidate) => [...candidate.names]));
  const wanted = [...names].filter((name) => !asked.has(name)).map((term) => ({ term, weight: 1 }));
  if (wanted.length === 0) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    features: { ...candidate.features, hop: coverage(wanted, candidate.terms, scorer) },
  }));
}

/** Of the pieces of a turn, the best. */
function onePerTurn(candidates: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ unit }) => {
    if (seen.has(unit.turn.messageId)) return false;
    seen.add(unit.turn.messageId);
    return true;
  });
}

/** Puts what only says again what stands before it behind everything else that would be given. */
function repeatsLast(candidates: readonly RankedCandidate[], k: number): readonly RankedCandidate[] {
  const kept: RankedCandidate[] = [];
  const repeats: RankedCandidate[] = [];
  for (const [place, candidate] of candidates.entries()) {
    if (kept.length >= k) return [...kept, ...repeats, ...candidates.slice(place)];
    const isRepeat = kept.some(({ terms }) => likeness(terms, candidate.terms) >= SAME);
    (isRepeat ? repeats : kept).push(candidate);
  }
  return [...kept, ...repeats];
}

/** Jaccard's: the shared terms among all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < SAME * large.size) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared / (small.size + large.size - shared);
}
