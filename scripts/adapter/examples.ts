import { join } from 'node:path';
import { ROUTES } from '../../src/lib/router/routes';
import { turnToUnderstand } from '../../src/lib/router/turn-to-understand';
import { planWords } from '../../src/workers/embedding/words';
import { turnTokens } from '../../src/workers/embedding/turns';
import { readFactWriters } from '../memory/fact-writers';
import { fillTemplates } from '../memory/fill-templates';
import { clausesOf, examplesOf } from '../memory/label-data';
import { expandTemplates, readSkillTurns, readTurns } from '../router/corpus';
import { sampleLines, sampleTemplates } from '../router/sample';
import { actSamples } from '../skills/act-samples';
import { isHeldOut } from './held-out';

/** A turn, and where it goes or what it asks for. */
export interface TurnExample {
  readonly task: 'route' | 'act';
  readonly tokens: readonly number[];
  readonly label: string;
  readonly weight: number;
  /** Whether a person wrote it as it stands. */
  readonly original: boolean;
  readonly held: boolean;
}

/** A clause, and which of its runs of words are facts. */
export interface ClauseExample {
  readonly task: 'facts';
  readonly tokens: readonly number[];
  /** For each token the index of its word; -1 for the marks. */
  readonly owners: readonly number[];
  readonly words: number;
  /** From this word up to, but not with, that one; the label is empty where they are no object. */
  readonly runs: readonly (readonly [from: number, to: number, label: string])[];
  readonly weight: number;
  /** Whether it was made from a template. */
  readonly made: boolean;
  readonly held: boolean;
}

/** Gives the tokens of a text, marks included. */
export type Tokenize = (text: string, marks: boolean) => readonly number[];

const TEMPLATE_COPIES = 3;
const TEMPLATE_WEIGHT = 0.3;
const LONGEST_CLAUSE = 256;

/** Turns with the route that they go to. Held out are those by which the last layer of the router is fitted and calibrated. */
export function routeExamples(root: string, tokenize: Tokenize): readonly TurnExample[] {
  return routeSamples(root).map(({ seen, split, label, weight, original }) => {
    const { text, before } = turnToUnderstand(seen);
    const tokens = turnTokens(tokenize(text, true), before === undefined ? undefined : tokenize(before, true));
    return { task: 'route', tokens, label: ROUTES[label]!, weight, original, held: split !== 'fit' };
  });
}

/** Turns with the act of a skill that they ask for. What is held out of the routes is held out here too. */
export function actExamples(root: string, tokenize: Tokenize): readonly TurnExample[] {
  const held = new Set(
    routeSamples(root)
      .filter(({ split }) => split !== 'fit')
      .map(({ seen }) => seen.text.toLowerCase()),
  );
  return actSamples(root).map(({ text, act, weight }) => ({
    task: 'act',
    tokens: turnTokens(tokenize(text, true)),
    label: act,
    weight,
    original: weight === 1,
    held: held.has(text.toLowerCase()),
  }));
}

/** Clauses of sentences with their facts, and of sentences that say nothing. */
export function clauseExamples(root: string, tokenize: Tokenize): readonly ClauseExample[] {
  const folder = join(root, 'data/memory/facts');
  const written = readFactWriters(folder).flatMap(({ data }) => [
    ...data.said,
    ...data.nothing.map((text) => ({ text, facts: [] })),
  ]);
  const filled = fillTemplates(join(folder, 'train/templates'), TEMPLATE_COPIES);
  const [begin = 0, end = 0] = tokenize('', true);
  const of = (made: boolean, weight: number) => (sentence: (typeof written)[number]) =>
    examplesOf(clausesOf(sentence)).flatMap(({ words, examples }): readonly ClauseExample[] => {
      const { ids, owners } = planWords(
        words.map((word) => tokenize(word, false)),
        begin,
        end,
        LONGEST_CLAUSE,
      );
      const runs = examples.map(({ candidate: { from, to }, label }) => [from, to, label] as const);
      if (runs.length === 0) return [];
      const held = !made && isHeldOut(sentence.text);
      return [{ task: 'facts', tokens: ids, owners, words: words.length, runs, weight, made, held }];
    });
  return [...written.flatMap(of(false, 1)), ...filled.flatMap(of(true, TEMPLATE_WEIGHT))];
}

function routeSamples(root: string) {
  const data = join(root, 'data/router');
  const lines = [...readTurns(join(data, 'train')), ...readSkillTurns(join(root, 'data/skills/dev'))];
  return [...sampleLines(lines), ...sampleTemplates(expandTemplates(join(data, 'templates'), join(data, 'slots')))];
}
