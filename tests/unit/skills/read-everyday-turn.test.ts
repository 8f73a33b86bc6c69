import { describe, expect, it } from 'vitest';
import { loadEverydayReader } from '../../../src/lib/skills/read-everyday-turn';

const context = { now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping'] };

/** Reads turns with a model that understands nothing and notes what it was asked. */
async function createReader() {
  const asked: string[] = [];
  const read = await loadEverydayReader((text) => {
    asked.push(text);
    return Promise.resolve(undefined);
  });
  return { asked, read: (text: string) => read(text, [], context) };
}

describe('an everyday turn', () => {
  it('is taken as it is written, and no model is asked what a short one means', async () => {
    const { asked, read } = await createReader();
    expect((await read('set a timer for five minutes'))?.skill).toBe('timer');
    expect(asked).toEqual([]);
  });

  it.each([
    'who wrote the first novel',
    'my hands are covered in flour, so I would like to know what time it is by now',
  ])('that no grammar takes at once is understood once: %s', async (text) => {
    const { asked, read } = await createReader();
    await read(text);
    expect(asked).toEqual([text]);
  });

  it('that is told in other words is taken without waiting for the model', async () => {
    const read = await loadEverydayReader(() => new Promise(() => undefined));
    const claim = await read('my hands are covered in flour, so what time is it', [], context);
    expect(claim?.slots['act']).toBe('now');
  });
});
