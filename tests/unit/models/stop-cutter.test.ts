import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStopCutter } from '../../../src/lib/models/stop-cutter';

function cut(pieces: readonly string[], stops: readonly string[]) {
  const cutter = createStopCutter(stops);
  let shown = '';
  const steps = pieces.map((text) => {
    for (const piece of cutter.push({ text })) shown += piece.text;
    return shown;
  });
  for (const piece of cutter.rest()) shown += piece.text;
  return { shown, steps, stopped: cutter.stopped };
}

describe('createStopCutter', () => {
  it('ends before a stop sequence that comes in pieces', () => {
    expect(cut(['one', ' E', 'N', 'D two'], ['END'])).toMatchObject({ shown: 'one ', stopped: true });
  });

  it('gives back what only looked like one', () => {
    expect(cut(['one E', 'N', 'ough'], ['END'])).toMatchObject({ shown: 'one ENough', stopped: false });
    expect(cut(['one EN'], ['END'])).toMatchObject({ shown: 'one EN', stopped: false });
  });

  it('shows at once what cannot be part of one', () => {
    expect(cut(['one', ' two'], ['END']).steps).toEqual(['one', 'one two']);
    expect(cut(['one', ' E', 'N'], ['END']).steps).toEqual(['one', 'one ', 'one ']);
  });

  it('stops nothing without a sequence', () => {
    expect(cut(['one'], ['', ''])).toMatchObject({ shown: 'one', stopped: false });
  });

  it('agrees with a search in the whole text, however it is cut', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 10 }), fc.array(letters, { maxLength: 3 }), (pieces, stops) => {
        const text = pieces.join('');
        const places = stops.filter((stop) => stop !== '' && text.includes(stop)).map((stop) => text.indexOf(stop));
        const { shown, steps, stopped } = cut(pieces, stops);
        expect(stopped).toBe(places.length > 0);
        if (!stopped) expect(shown).toBe(text);
        // Of two that overlap the one that is complete first ends the answer.
        else expect(places.some((place) => shown === text.slice(0, place))).toBe(true);
        for (const step of steps) expect(shown.startsWith(step)).toBe(true);
        for (const stop of stops) if (stop !== '') expect(shown).not.toContain(stop);
      }),
    );
  });
});
