import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CacheSlots, commonPrefix } from '../../../../../src/workers/language/cache/cache-slots';

/** The keys that are in memory, the one used longest ago first. */
type Model = string[];

const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const steps = fc.array(fc.tuple(fc.constantFrom('open', 'forget'), keys), { maxLength: 40 });

describe('CacheSlots', () => {
  test('keep the keys used last, each in one slot of its own, as a list of recent use would', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (actions, budget) => {
        let made = 0;
        const slots = new CacheSlots(() => (made < budget ? 1000 * ++made : undefined));
        let model: Model = [];
        for (const [action, key] of actions) {
          if (action === 'forget') {
            slots.forget(key);
            model = model.filter((other) => other !== key);
          } else {
            const known = slots.find(key);
            expect(known !== undefined).toBe(model.includes(key));
            if (known === undefined) {
              const slot = slots.candidate();
              expect(slot.key).toBe(model.length === budget ? model[0] : undefined);
              slots.assign(slot, key);
              expect(slot).toMatchObject({ key, tokens: [], changed: false });
            }
            model = [...model.filter((other) => other !== key), key].slice(-budget);
          }
          const held = slots.all.map((slot) => slot.key).filter((held) => held !== undefined);
          expect(held.sort()).toEqual([...model].sort());
          expect(new Set(slots.all.map((slot) => slot.address)).size).toBe(slots.all.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('leave the contents of a slot that is taken over to whoever takes it', () => {
    let room = 1;
    const slots = new CacheSlots(() => (room-- > 0 ? 64 : undefined));
    const slot = slots.candidate();
    slots.assign(slot, 'a');
    slot.tokens = [1, 2, 3];
    expect(slots.candidate()).toMatchObject({ key: 'a', tokens: [1, 2, 3] });
  });

  test('cannot be had without room for a single one', () => {
    expect(() => new CacheSlots(() => undefined).candidate()).toThrow(RangeError);
  });
});

describe('commonPrefix', () => {
  test('counts what two sequences have in common from the start', () => {
    const tokens = fc.array(fc.nat(2), { maxLength: 12 });
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        const length = commonPrefix(a, b);
        expect(a.slice(0, length)).toEqual(b.slice(0, length));
        if (length < a.length && length < b.length) expect(a[length]).not.toBe(b[length]);
        else expect(length).toBe(Math.min(a.length, b.length));
      }),
    );
  });
});
