import type { ReadingContext } from '../skill';
import { parsePhrase, runsOf, wordsOf, type PhraseNode } from './phrase-notation';
import type { Slot, SlotReading } from './slot';
import type { Utterance } from './utterance';
import { createVocabulary, slipsIn, type Vocabulary } from './vocabulary';

/** How a turn fits a grammar. */
export interface Match<Act extends string, Values> {
  readonly act: Act;
  /** The slots that the phrase has. */
  readonly values: Partial<Values>;
  /** The share of the turn's words that no free text took, from 0 to 1. */
  readonly certainty: number;
}

/** The ways to say what a skill can do. */
export interface Grammar<Act extends string, Values> {
  /** The best way to read the whole turn: the most certain, and among equals the phrase that stands first. */
  match(utterance: Utterance, context: ReadingContext): Match<Act, Values> | undefined;
}

export interface GrammarParts<Act extends string, Values> {
  readonly slots: { readonly [Name in keyof Values]: Slot<Values[Name]> };
  /** For every act, the ways to say it, in the notation of `parsePhrase`. */
  readonly phrases: Readonly<Record<Act, readonly string[]>>;
  /** What says nothing and may stand anywhere between the other words, in the same notation: "please", "can you". */
  readonly fillers: readonly string[];
}

/** A turn that takes more steps to read is none that a grammar has in mind. */
const MOST_STEPS = 20_000;

interface Phrase<Act> {
  readonly act: Act;
  readonly node: PhraseNode;
  /** Of each of these, one word at least must be in the turn. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** The phrases of a grammar, made ready for turns. */
interface Compiled<Act> {
  readonly vocabulary: Vocabulary;
  /** The phrases that a turn of these words can match. */
  readonly index: (present: readonly string[]) => readonly Phrase<Act>[];
  readonly fillerRuns: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Builds a grammar. A turn matches a phrase when all its words are used up, in order, by words of the phrase (a slip
 * of the finger allowed), by its slots, or by fillers between them. The phrases are compiled with the first turn: those
 * of all grammars at once would hold up the page.
 */
export function createGrammar<Act extends string, Values extends object>({
  slots,
  ...written
}: GrammarParts<Act, Values>): Grammar<Act, Values> {
  let compiled: Compiled<Act> | undefined;

  return {
    match(utterance, context) {
      const { tokens } = utterance;
      if (tokens.length === 0) return undefined;
      const { vocabulary, index, fillerRuns } = (compiled ??= compile(written));
      const texts = new Set(tokens.map(({ text }) => text));
      const slips = slipsIn(texts, vocabulary);
      const present = [...texts, ...slips.values()];
      let steps = 0;
      let best: Match<Act, Values> | undefined;
      // Many phrases ask the same of the same place.
      const fillerPlaces = new Map<number, readonly number[]>();
      const slotReadings = new Map<string, readonly SlotReading<Values[keyof Values]>[]>();

      function readSlot<Name extends keyof Values & string>(
        name: Name,
        slot: Slot<Values[Name]>,
        at: number,
      ): readonly SlotReading<Values[keyof Values]>[] {
        const key = `${at} ${name}`;
        const readings = slotReadings.get(key) ?? [...slot.read(utterance, at, context)];
        slotReadings.set(key, readings);
        return readings;
      }

      /** Calls `then` with every place where the node may end; stops at the first for which it says true. */
      function follow(
        node: PhraseNode,
        at: number,
        values: Partial<Values>,
        free: number,
        then: (at: number, values: Partial<Values>, free: number) => boolean,
      ): boolean {
        if (++steps > MOST_STEPS) return false;
        switch (node.kind) {
          case 'sequence':
            return followAll(node.parts, 0, at, values, free, then);
          case 'choice':
            return node.options.some((option) => follow(option, at, values, free, then));
          case 'word':
            for (const from of pastFillers(at)) {
              const token = tokens[from]?.text;
              if (token === undefined) continue;
              if ((token === node.text || slips.get(token) === node.text) && then(from + 1, values, free)) return true;
            }
            return false;
          case 'slot':
            return followSlot(node.name, at, values, free, then);
        }
      }

      function followAll(
        parts: readonly PhraseNode[],
        index: number,
        at: number,
        values: Partial<Values>,
        free: number,
        then: (at: number, values: Partial<Values>, free: number) => boolean,
      ): boolean {
        const part = parts[index];
        if (part === undefined) return then(at, values, free);
        return follow(part, at, values, free, (end, found, taken) =>
          followAll(parts, index + 1, end, found, taken, then),
        );
      }

      function followSlot(
        name: string,
        at: number,
        values: Partial<Values>,
        free: number,
        then: (at: number, values: Partial<Values>, free: number) => boolean,
      ): boolean {
        if (!isSlot(slots, name)) throw new Error(`No slot is called "${name}".`);
        const slot = slots[name];
        for (const from of pastFillers(at)) {
          if (from >= tokens.length) continue;
          for (const { value, end } of readSlot(name, slot, from)) {
            if (++steps > MOST_STEPS) return false;
            const taken = slot.free === true ? free + end - from : free;
            if (then(end, { ...values, [name]: value }, taken)) return true;
          }
        }
        return false;
      }

      /** `at`, and every later place that only fillers lie before. */
      function pastFillers(at: number): readonly number[] {
        const known = fillerPlaces.get(at);
        if (known !== undefined) return known;
        const places = [at];
        for (let index = 0; index < places.length; index++) {
          const from = places[index] ?? at;
          for (const run of fillerRuns.get(tokens[from]?.text ?? '') ?? []) {
            const end = from + run.length;
            if (places.includes(end) || end > tokens.length) continue;
            if (run.every((word, offset) => tokens[from + offset]?.text === word)) places.push(end);
          }
        }
        fillerPlaces.set(at, places);
        return places;
      }

      for (const { act, node, needs } of index(present)) {
        if (!needs.every((words) => present.some((word) => words.has(word)))) continue;
        steps = 0;
        follow(node, 0, {}, 0, (end, values, free) => {
          if (!pastFillers(end).includes(tokens.length)) return false;
          const certainty = 1 - free / tokens.length;
          if (best === undefined || certainty > best.certainty) best = { act, values, certainty };
          return true;
        });
      }
      return best;
    },
  };
}

function compile<Act extends string>({
  phrases,
  fillers,
}: Pick<GrammarParts<Act, object>, 'phrases' | 'fillers'>): Compiled<Act> {
  const entries = Object.entries<readonly string[]>(phrases) as [Act, readonly string[]][];
  const compiled: readonly Phrase<Act>[] = entries.flatMap(([act, ways]) =>
    ways.map((way) => {
      const node = parsePhrase(way);
      return { act, node, needs: neededWords(node).map((words) => new Set(words)) };
    }),
  );
  return {
    vocabulary: createVocabulary(compiled.flatMap(({ node }) => wordsOf(node))),
    index: createPhraseIndex(compiled),
    fillerRuns: createRuns(fillers),
  };
}

function isSlot<Slots extends object>(slots: Slots, name: string): name is keyof Slots & string {
  return Object.hasOwn(slots, name);
}

/** Groups of words of which one each must occur, so that most phrases are dismissed at a glance. */
function neededWords(node: PhraseNode): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'word':
      return [[node.text]];
    case 'slot':
      return [];
    case 'sequence':
      return node.parts.flatMap(neededWords);
    case 'choice': {
      const all = node.options.map(neededWords);
      if (all.some((needs) => needs.length === 0)) return [];
      return [all.flatMap(([first]) => first ?? [])];
    }
  }
}

/**
 * Finds the phrases that a turn can match by its words: those that need nothing, and those whose narrowest need is met. In
 * the order in which they were given.
 */
function createPhraseIndex<Act>(
  phrases: readonly Phrase<Act>[],
): (present: readonly string[]) => readonly Phrase<Act>[] {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  phrases.forEach(({ needs }, place) => {
    const [narrowest] = [...needs].sort((one, other) => one.size - other.size);
    if (narrowest === undefined) always.push(place);
    for (const word of narrowest ?? []) {
      const places = byWord.get(word) ?? [];
      places.push(place);
      byWord.set(word, places);
    }
  });
  return (present) => {
    const places = new Set(always);
    for (const word of present) for (const place of byWord.get(word) ?? []) places.add(place);
    return [...places].sort((one, other) => one - other).flatMap((place) => phrases[place] ?? []);
  };
}

/** The fillers as runs of words, by their first. */
function createRuns(fillers: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const runs = new Map<string, (readonly string[])[]>();
  for (const run of fillers.flatMap((filler) => runsOf(parsePhrase(filler)))) {
    const [first] = run;
    if (first !== undefined) runs.set(first, [...(runs.get(first) ?? []), run]);
  }
  return runs;
}
