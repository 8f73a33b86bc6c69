import { bounded, type FeatureName, type Features } from './features';
import { isCapitalInside, type LexicalIndex } from './lexical-index';
import type { LexicalScorer, LexicalScores } from './lexical-scores';
import type { Question, QuestionTerm } from './question';
import type { SharedLikeness } from './shared-likeness';
import { holdsSought } from './sought';
import { NONE, type TurnTable, type Unit } from './turn-table';
import type { WordReader } from './words';

const DAY_MS = 86_400_000;
/** Days after which a memory counts half, by what the question asks for. */
const HALF_LIFE = { now: 90, first: 365, other: 730 } as const;
/** How far outside a named time something still belongs to it: it is told some days later. */
const NEAR_IN_TIME_MS = 7 * DAY_MS;
/** What it counts that a speaker is named in the question, but not first. */
const NAMED_LATER = 0.5;
/** A turn with so many telling words says much. */
const MUCH = 12;
/** One with so many names holds many. */
const MANY_NAMES = 3;

/** What looking at a question's candidates needs. */
export interface Evidence {
  readonly question: Question;
  readonly scores: LexicalScores;
  readonly scorer: LexicalScorer;
  readonly index: LexicalIndex;
  readonly table: TurnTable;
  readonly reader: WordReader;
  /** None where the question or the memory has no vectors. */
  readonly meaning: Meaning | undefined;
  /** When the question is asked: milliseconds since 1970, UTC. */
  readonly at: number;
}

/** How much units mean what the question means. */
export interface Meaning {
  readonly likeness: (unit: number) => number | undefined;
  readonly shared: SharedLikeness;
}

/** A unit that may help, with what is known without reading it: the features of its words are 0 as yet. */
export interface Candidate {
  readonly unit: Unit;
  readonly features: Features;
}

/** A candidate that was read. */
export interface ReadCandidate extends Candidate {
  readonly terms: ReadonlySet<string>;
  /** Terms that are written as names. */
  readonly names: ReadonlySet<string>;
}

/** Gathers what the indexes know of a unit. */
export function outlineCandidate(unit: Unit, evidence: Evidence): Candidate {
  const { question, scores, table, index, meaning, at } = evidence;
  const { number } = unit;
  const likeness = (other: number): number => (other === NONE ? 0 : bounded(meaning?.likeness(other) ?? 0));
  const conversation = meaning?.shared.conversation(number);
  return {
    unit,
    features: {
      lexical: scores.unit(number),
      semantic: likeness(number),
      windowLexical: scores.window(number),
      windowSemantic: bounded(meaning?.shared.window(number) ?? 0),
      conversationLexical: scores.conversation(table.conversationOf.get(number)),
      conversationSemantic: bounded(conversation?.whole ?? 0),
      names: 0,
      speaker: speakerOf(unit, evidence),
      time: closeness(unit.turn.at, question.range),
      recency: recencyOf(unit.turn.at, at, question.era),
      answer: answerOf(unit, evidence),
      substance: Math.min(1, index.tellingOf(number) / MUCH),
      asks: asksSomething(unit) ? 1 : 0,
      sought: 0,
      part: 0,
      hop: 0,
      semanticBefore: likeness(table.before.get(number)),
      semanticAfter: likeness(table.after.get(number)),
      conversationBest: bounded(conversation?.best ?? 0),
      semanticShare: 0,
      conversationShare: 0,
      namesHeld: 0,
      number: 0,
    },
  };
}

/** Reads the text of a candidate; only what it is beside the others is left. */
export function readCandidate({ unit, features }: Candidate, { question, reader, scorer }: Evidence): ReadCandidate {
  const terms = new Set<string>();
  const names = new Set<string>();
  reader.forEachTerm(unit.said, (number, start) => {
    const term = reader.term(number);
    terms.add(term);
    if (isCapitalInside(unit.said, start)) names.add(term);
  });
  return {
    unit,
    terms,
    names,
    features: {
      ...features,
      names: share(question.names, question.speakers, terms),
      sought: holdsSought(unit.said, question, names) ? 1 : 0,
      part: Math.max(0, ...question.parts.map((part) => coverage(part, terms, scorer))),
      namesHeld: Math.min(1, names.size / MANY_NAMES),
      number: /\p{N}/u.test(unit.said) ? 1 : 0,
    },
  };
}

/** Adds what candidates are beside the best of them. */
export function compareCandidates(candidates: readonly ReadCandidate[]): readonly ReadCandidate[] {
  const bestOf = (name: FeatureName): number => Math.max(1e-9, ...candidates.map(({ features }) => features[name]));
  const semantic = bestOf('semantic');
  const conversation = bestOf('conversationLexical');
  return candidates.map((candidate) => ({
    ...candidate,
    features: {
      ...candidate.features,
      semanticShare: candidate.features.semantic / semantic,
      conversationShare: candidate.features.conversationLexical / conversation,
    },
  }));
}

/** The share of the terms' rarity that a text covers. */
export function coverage(wanted: readonly QuestionTerm[], terms: ReadonlySet<string>, scorer: LexicalScorer): number {
  let whole = 0;
  let found = 0;
  for (const { term, weight } of wanted) {
    const rarity = weight * scorer.rarity(term);
    whole += rarity;
    if (terms.has(term)) found += rarity;
  }
  return whole === 0 ? 0 : found / whole;
}

/** 1 where the question speaks of who says this, less where it names somebody else who speaks before. */
function speakerOf({ speaker, turn }: Unit, { question, reader }: Evidence): number {
  if (speaker === undefined) return question.whose === turn.role ? 1 : 0;
  const place = question.speakers.findIndex((name) => reader.termsOf(speaker).includes(name));
  return place < 0 ? 0 : place === 0 ? 1 : NAMED_LATER;
}

function closeness(at: number, range: Question['range']): number {
  if (range === undefined) return 0;
  const outside = Math.max(range.from - at, at - range.to, 0);
  return Math.exp(-outside / Math.max(NEAR_IN_TIME_MS, (range.to - range.from) / 2));
}

function recencyOf(at: number, now: number, era: Question['era']): number {
  const days = Math.max(0, now - at) / DAY_MS;
  const recency = 0.5 ** (days / HALF_LIFE[era ?? 'other']);
  return era === 'first' ? 1 - recency : recency;
}

function answerOf(unit: Unit, { scores, table, meaning }: Evidence): number {
  const before = table.before.get(unit.number);
  const asked = before === NONE ? undefined : table.unit(before);
  if (asked === undefined || !asksSomething(asked)) return 0;
  return bounded(Math.max(scores.unit(before), meaning?.likeness(before) ?? 0));
}

function asksSomething({ said }: Unit): boolean {
  return /[?？؟]\W{0,8}$/u.test(said.slice(-10));
}

/** The share of the names that the terms have, those of speakers left out. */
function share(names: ReadonlySet<string>, speakers: readonly string[], terms: ReadonlySet<string>): number {
  const wanted = [...names].filter((name) => !speakers.includes(name));
  return wanted.length === 0 ? 0 : wanted.filter((name) => terms.has(name)).length / wanted.length;
}
