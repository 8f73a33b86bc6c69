import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOfEntry, createPostingLists, unitOfEntry } from '../../../../src/lib/memory/recall/postings';

const TERMS = 5;

it('holds what a map of maps holds, whatever was appended and removed', () => {
  const step = fc.record({
    term: fc.nat(TERMS - 1),
    gap: fc.nat(3),
    repeat: fc.nat(20),
    removed: fc.option(fc.nat(40)),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const lists = createPostingLists();
      const truth = Array.from({ length: TERMS }, () => new Map<number, number>());
      let unit = 0;
      for (const { term, gap, repeat, removed } of steps) {
        unit += gap;
        for (let i = 0; i < repeat; i++) {
          lists.append(term, unit);
          truth[term]?.set(unit, Math.min(15, (truth[term].get(unit) ?? 0) + 1));
        }
        if (removed === null) continue;
        lists.remove(term, removed);
        truth[term]?.delete(removed);
      }
      truth.forEach((units, term) => {
        expect(Array.from(lists.list(term), (entry) => [unitOfEntry(entry), countOfEntry(entry)])).toEqual([...units]);
        expect(lists.unitsWith(term)).toBe(units.size);
      });
      expect(lists.size).toBe(truth.filter(({ size }) => size > 0).length);
      expect(lists.list(5000)).toHaveLength(0);
    }),
  );
});

it('leaves nothing behind of a list that was emptied, where the next one comes to stand', () => {
  const lists = createPostingLists();
  for (let unit = 1; unit <= 9; unit++) lists.append(0, unit);
  const { buffer } = lists.list(0);
  for (let unit = 1; unit <= 9; unit++) lists.remove(0, unit);
  expect(new Uint32Array(buffer).every((entry) => entry === 0)).toBe(true);
  lists.append(1, 9);
  expect(lists.list(1).byteOffset).toBe(0);
});
