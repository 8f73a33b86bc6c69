import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSkills } from '../../src/lib/skills/all-skills';
import { actOfClaim } from '../../src/lib/skills/claim';
import { readUtterance } from '../../src/lib/skills/grammar/utterance';
import { actFeatures, type ActFeatures } from '../../src/lib/skills/loose/act-features';
import { createValueFinder } from '../../src/lib/skills/loose/values';
import { readTurn } from '../../src/lib/skills/read-turn';
import type { ReadingContext } from '../../src/lib/skills/skill';
import { expandTemplates, readTurns, type LabelledTurn } from '../router/corpus';
import { sayPhrases } from './say-phrases';

/** A turn and the act that it asks for. */
export interface ActSample {
  readonly text: string;
  /** "timer/start", "timer/other", "none". */
  readonly act: string;
  readonly features: ActFeatures;
  readonly weight: number;
}

/** A Tuesday noon. */
export const readingContext: ReadingContext = {
  now: Date.UTC(2026, 10, 24, 12),
  timeZone: 'Europe/London',
  listNames: ['Shopping', 'To-do', 'Packing'],
};

/** Rarer acts are one class for each skill. */
const LEAST_OF_AN_ACT = 6;
const MADE_WEIGHT = 0.3;
/** A turn that leans on another may mean much by itself as well. */
const LEANING_WEIGHT = 0.3;
const TIMES_EACH_PHRASE = 4;
const MOST_CHARACTERS = 400;

/**
 * What the acts are learned from. A turn that a grammar takes is labelled by that; one that none takes, by hand in
 * `data/skills/acts.txt` and `data/skills/dev`; turns of the other routes, and those that mean nothing without the turn before, are for none.
 */
export function actSamples(root: string): readonly ActSample[] {
  const turns = readTurns(join(root, 'data/router/train')).filter(({ text }) => text.length <= MOST_CHARACTERS);
  const more = readdirSync(join(root, 'data/skills/turns')).flatMap((name) =>
    linesOf(join(root, 'data/skills/turns', name)).map((line) => line.split('\t')),
  );
  const skillTurns = [
    ...turns.filter(({ route }) => route === 'skill').map(({ text, history }) => ({ text, leans: history.length > 0 })),
    ...more.map((pieces) => ({ text: pieces.at(-1) ?? '', leans: pieces.length > 1 })),
  ];
  const labelled: { readonly text: string; readonly act: string; readonly weight: number }[] = [];
  const add = (text: string, act: string | undefined, weight = 1): void => {
    if (act !== undefined) labelled.push({ text, act, weight });
  };
  for (const { text, leans } of skillTurns) add(text, leans ? 'none' : actOf(text), leans ? LEANING_WEIGHT : 1);
  const byHand = [
    join(root, 'data/skills/acts.txt'),
    ...readdirSync(join(root, 'data/skills/dev')).map((name) => join(root, 'data/skills/dev', name)),
  ];
  for (const line of byHand.flatMap(linesOf)) {
    const [act, text = ''] = line.split('\t');
    add(text, act);
  }
  for (const { text, route } of turns) if (route !== 'skill' && actOf(text) === undefined) add(text, 'none');

  const frequent = new Map<string, number>();
  for (const { act } of labelled) frequent.set(act, (frequent.get(act) ?? 0) + 1);
  const made = expandTemplates(join(root, 'data/router/templates'), join(root, 'data/router/slots'));
  for (const text of sayPhrases(TIMES_EACH_PHRASE)) add(text, actOf(text), MADE_WEIGHT);
  for (const turn of made) if (turn.history.length === 0) add(turn.text, actOfMade(turn), MADE_WEIGHT);

  const seen = new Set<string>();
  return labelled.flatMap(({ text, act, weight }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    const utterance = readUtterance(text);
    return {
      text,
      act: act === 'none' || (frequent.get(act) ?? 0) >= LEAST_OF_AN_ACT ? act : act.replace(/\/.*/, '/other'),
      features: actFeatures(utterance, createValueFinder(utterance, readingContext)),
      weight,
    };
  });
}

/** What the grammars say that a turn asks for. */
function actOf(text: string): string | undefined {
  const claim = readTurn(allSkills, text, [], readingContext);
  return claim && actOfClaim(claim);
}

function actOfMade({ text, route }: LabelledTurn): string | undefined {
  return route === 'skill' ? actOf(text) : 'none';
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
