import { addresses } from './families/addresses';
import type { Family } from './families/family';
import { foreign } from './families/foreign';
import { markup } from './families/markup';
import { texts } from './families/texts';
import { createRandom, sample } from './random';

/** One answer that tries something. */
export interface HostileString {
  readonly family: string;
  readonly text: string;
}

/** The places of an answer in which a payload can stand. */
const POSITIONS: readonly ((payload: string) => string)[] = [
  (payload) => `Some words before. ${payload} And some after.`,
  (payload) => `A paragraph.\n\n${payload}\n\nAnother one.`,
  (payload) => `- one\n- ${payload}\n- three`,
  (payload) => `1. one\n\n   ${payload}\n\n2. two`,
  (payload) => `- a\n  - b\n    - ${payload}`,
  (payload) => `> ${payload}\n> and on`,
  (payload) => `# ${payload}\n\ntext`,
  (payload) => `| a | b |\n| :- | -: |\n| ${payload.replaceAll('\n', ' ')} | x |`,
  (payload) => `**${payload}** and *${payload}*`,
  (payload) => `[${payload}](https://e.org)`,
  (payload) => `[a](https://e.org "${payload}")`,
  (payload) => `[a](${payload})`,
  (payload) => `![${payload}](${payload})`,
  (payload) => `\`${payload}\``,
  (payload) => `\`\`\`html\n${payload}\n\`\`\`\n\nend`,
  (payload) => `\`\`\`${payload}\ncode`,
  (payload) => `$x${payload}$`,
  (payload) => `\\[${payload}\\]`,
  (payload) => `<!-- ${payload}`,
  (payload) => `<p title="${payload}">`,
  (payload) => `<div>\n\n${payload}\n\n</div>`,
  (payload) => `- [ ] ${payload}`,
  (payload) => `~~${payload}~~ \\${payload}`,
  (payload) => `[a]: ${payload}\n\n[a] ![a]`,
];

/**
 * Hostile answers: each payload of each family alone and in some of the positions, all of them different.
 *
 * @param seed the same seed gives the same strings
 * @param positions in how many positions each payload is put beside standing alone
 */
export function hostileStrings(seed: number, positions: number): readonly HostileString[] {
  const random = createRandom(seed);
  const families: readonly Family[] = [...markup, ...foreign, ...addresses, ...texts];
  const known = new Set<string>();
  return families.flatMap(({ name, payloads }) =>
    payloads
      .flatMap((payload) => [payload, ...sample(random, POSITIONS, positions).map((position) => position(payload))])
      .filter((text) => !known.has(text) && known.add(text))
      .map((text) => ({ family: name, text })),
  );
}
