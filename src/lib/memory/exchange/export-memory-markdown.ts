import type { Fact } from '../../core/fact';
import { currentFacts } from '../facts/known-values';
import { sayFact } from '../facts/profile';

/** The words around the facts, in the person's language. */
export interface MemoryWords {
  readonly title: string;
  /** Stand over what holds, what held once, and what waits for the person's word. */
  readonly current: string;
  readonly former: string;
  readonly waiting: string;
  /** Stands where nothing is known. */
  readonly nothing: string;
  /** Both moments in milliseconds since 1970, UTC; `to` for what has an end. */
  readonly period: (from: number, to: number | undefined) => string;
}

/**
 * What is known as Markdown to be read: what holds at that moment, then what held once, then what waits, each in words
 * and with its time.
 *
 * @param at milliseconds since 1970, UTC
 */
export function exportMemoryMarkdown(facts: readonly Fact[], at: number, words: MemoryWords): string {
  const current = new Set(currentFacts(facts, at));
  const kept = facts.filter(({ state }) => state === 'kept');
  const sections: readonly (readonly [string, readonly Fact[]])[] = [
    [words.current, kept.filter((fact) => current.has(fact))],
    [words.former, kept.filter((fact) => !current.has(fact))],
    [words.waiting, facts.filter(({ state }) => state === 'waiting')],
  ];
  const blocks = [`# ${plain(words.title)}`];
  for (const [heading, members] of sections) {
    if (members.length === 0) continue;
    const lines = members.map(
      (fact) => `- ${plain(sayFact(fact, at))} (${plain(words.period(fact.validFrom, fact.validTo))})`,
    );
    blocks.push(`## ${plain(heading)}`, lines.join('\n'));
  }
  if (blocks.length === 1) blocks.push(plain(words.nothing));
  return `${blocks.join('\n\n')}\n`;
}

/** One line that Markdown shows as it is. */
function plain(line: string): string {
  return line.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
