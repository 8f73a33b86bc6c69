import { describe, expect, it } from 'vitest';
import type { Preparation } from '../../../src/lib/assistant/prepare-turn';
import { FailureError } from '../../../src/lib/core/failure';
import { createReadingAlong } from '../../../src/state/reading-along';
import { manualClock } from '../../support/manual-clock';

const start = {};

function setting(fails = false) {
  const clock = manualClock();
  const begun: { readonly text: string; readonly signal: AbortSignal }[] = [];
  const reading = createReadingAlong(
    {
      prepare: ({ text }, signal) => {
        begun.push({ text, signal });
        return fails ? Promise.reject(new FailureError({ code: 'out-of-memory', engine: 'fast' })) : Promise.resolve();
      },
    },
    clock,
  );
  const write = (text: string, changes: Partial<Preparation> = {}): void =>
    reading.wrote({ conversationId: 'c', start, text, preference: 'auto', ...changes });
  return { clock, begun, reading, write, texts: () => begun.map(({ text }) => text) };
}

describe('Reading along', () => {
  it('begins with what comes before, and reads the words after a pause of 150 ms', () => {
    const { clock, write, texts } = setting();
    write('He');
    expect(texts()).toEqual(['']);
    clock.advance(149);
    write('Hello');
    clock.advance(149);
    expect(texts()).toEqual(['']);
    clock.advance(1);
    expect(texts()).toEqual(['', 'Hello']);
    clock.advance(1000);
    expect(texts()).toEqual(['', 'Hello']);
  });

  it('gives the words up as soon as they change, and what comes before only elsewhere', () => {
    const { clock, begun, write } = setting();
    write('Hello');
    clock.advance(150);
    write('Hello th');
    expect(begun.map(({ signal }) => signal.aborted)).toEqual([false, true]);
    write('Hello th', { conversationId: 'd' });
    expect(begun.map(({ text, signal }) => [text, signal.aborted])).toEqual([
      ['', true],
      ['Hello', true],
      ['', false],
    ]);
  });

  it('gives everything up when it is sent', () => {
    const { clock, begun, reading, write } = setting();
    write('Hello');
    reading.stop();
    clock.advance(1000);
    expect(begun.map(({ signal }) => signal.aborted)).toEqual([true]);
    write('');
    clock.advance(1000);
    expect(begun).toHaveLength(2);
  });

  it('says nothing of what fails', async () => {
    const { clock, write } = setting(true);
    write('Hello');
    clock.advance(150);
    await Promise.resolve();
  });
});
