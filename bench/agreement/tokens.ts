import { readFile } from 'node:fs/promises';
import { randomNumbers } from '../../tests/support/language/random-numbers';

/** Characters that vocabularies treat in ways of their own. */
const oddities = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '▁',
  '\u00a0',
  '\u200d',
  '\u0301',
  'é',
  'ß',
  'Straße',
  'Ω',
  'привет',
  'שלום',
  'مرحبا',
  '你好',
  'こんにちは',
  '안녕',
  '😀',
  '👩‍👩‍👧',
  '𝔘',
  '\u0000',
  '0',
  '42',
  '3.14',
  '<',
  '>',
  '<0x41>',
  '{"a": [1, 2]}',
  'if (x == 1) return;',
  "don't",
  '--',
  '…',
  '“so”',
];

/** Texts for a comparison of tokenizers: sentences, languages, code, white space, and any of them strung together. */
export async function tokenTexts(special: readonly string[]): Promise<readonly string[]> {
  const text = await readFile(new URL('text.txt', import.meta.url), 'utf8');
  const sentences = text.split(/(?<=[.!?])\s+/);
  const pieces = [...oddities, ...special, ...sentences.slice(0, 20), ...text.split(/\s+/).slice(0, 60)];
  const random = randomNumbers(77);
  const strung = Array.from({ length: 400 }, () =>
    Array.from({ length: random.integer(1, 8) }, () => pieces[random.integer(0, pieces.length - 1)]).join(
      ['', ' ', '\n'][random.integer(0, 2)],
    ),
  );
  return [...pieces, ...sentences, ...strung, text.slice(0, 3000), ' '.repeat(40), '\n'.repeat(40), 'a'.repeat(300)];
}
