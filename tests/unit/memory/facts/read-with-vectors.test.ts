import { expect, it } from 'vitest';
import { WORD_DIMENSIONS } from '../../../../src/lib/memory/facts/labeller/word-vectors';
import { readStatements } from '../../../../src/lib/memory/facts/read-statements';
import { readWithVectors } from '../../../../src/lib/memory/facts/read-with-vectors';
import { readingContext } from '../../../support/memory/read-facts';

const TEXT = 'I live in Hove and I love carrots. What time is it?';
const vectors = (words: readonly string[]): Float32Array => new Float32Array((words.length + 1) * WORD_DIMENSIONS);

it('asks for the words of each clause that may say something', async () => {
  const asked: string[] = [];
  await readWithVectors(TEXT, readingContext, (words) => {
    asked.push(words.join(' '));
    return Promise.resolve(vectors(words));
  });
  expect(asked).toEqual(['I live in Hove', 'I love carrots']);
});

it('reads as without them where there is no embedding model', async () => {
  const read = await readWithVectors(TEXT, readingContext, () => Promise.resolve(undefined));
  expect(read).toEqual(readStatements(TEXT, readingContext));
});

it('lets the vectors have a say', async () => {
  const loud = (words: readonly string[]): Float32Array => vectors(words).fill(30);
  const read = await readWithVectors(TEXT, readingContext, (words) => Promise.resolve(loud(words)));
  expect(read).not.toEqual(readStatements(TEXT, readingContext));
});
