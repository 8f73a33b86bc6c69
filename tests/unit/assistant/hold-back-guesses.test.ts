import { describe, expect, it } from 'vitest';
import { holdBackGuesses } from '../../../src/lib/assistant/hold-back-guesses';
import type { GenerationEvent, StopReason } from '../../../src/lib/models/language-model';
import { collect } from '../../support/collect';

const usage = { promptTokens: 1, reusedTokens: 0, answerTokens: 1 };

async function* draft(count: number, logProbability: number, stopReason: StopReason): AsyncGenerator<GenerationEvent> {
  yield { type: 'prefill', doneTokens: 1, totalTokens: 1, reusedTokens: 0 };
  for (let id = 0; id < count; id++) yield { type: 'token', text: `w${id} `, id, logProbability };
  yield { type: 'done', stopReason, usage, firstTokenMs: 1, totalMs: 1 };
}

async function read(count: number, logProbability: number, stopReason: StopReason = 'end') {
  const types: string[] = [];
  let text = '';
  for await (const event of holdBackGuesses(draft(count, logProbability, stopReason))) {
    if (event.type === 'token') text += event.text;
    else types.push(event.type);
  }
  return { types, words: text.trim() === '' ? 0 : text.trim().split(' ').length };
}

describe('the first words of a draft', () => {
  it.each([3, 24, 25, 60])('come whole when the model is sure of them (%s)', async (count) => {
    expect(await read(count, -0.1)).toEqual({ types: ['prefill', 'done'], words: count });
  });

  it.each([3, 24, 60])('are never shown when it guesses (%s)', async (count) => {
    expect(await read(count, -2)).toEqual({ types: ['prefill', 'guessing'], words: 0 });
  });

  it('are kept when the person stopped it before it was clear', async () => {
    expect(await read(5, -2, 'aborted')).toEqual({ types: ['prefill', 'done'], words: 5 });
  });

  it('take the tools that it calls along', async () => {
    async function* calling(logProbability: number): AsyncGenerator<GenerationEvent> {
      const events = draft(3, logProbability, 'end');
      for await (const event of events) {
        if (event.type === 'done') {
          yield { type: 'tool-call', call: { id: 'a', name: 'weather', argumentsText: '{}' } };
        }
        yield event;
      }
    }
    const types = async (logProbability: number) =>
      (await collect(holdBackGuesses(calling(logProbability)))).map(({ type }) => type);
    expect(await types(-0.1)).toEqual(['prefill', 'token', 'token', 'token', 'tool-call', 'done']);
    expect(await types(-2)).toEqual(['prefill', 'guessing']);
  });

  it('of an answer without words are nothing to judge', async () => {
    expect(await read(0, 0)).toEqual({ types: ['prefill', 'done'], words: 0 });
  });
});
