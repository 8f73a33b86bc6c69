import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createExtractionGround,
  microtasks,
  said,
  type ExtractionGround,
} from '../../../../support/memory/extraction-ground';

const steps = {
  add: ({ extraction }: ExtractionGround, number: number) => extraction.add(said(number), []),
  busy: ({ state }: ExtractionGround) => void (state.busy = true),
  idle: ({ state }: ExtractionGround) => void (state.busy = false),
  giveWay: ({ extraction }: ExtractionGround) => extraction.giveWay(),
  clear: ({ extraction }: ExtractionGround) => extraction.clear(),
  tick: ({ clock }: ExtractionGround) => clock.advance(2000),
};

test('whatever happens in whatever order: one at a time, none while busy, each turn once, none that was dropped', async () => {
  const step = fc.record({
    name: fc.constantFrom<keyof typeof steps>('add', 'add', 'busy', 'idle', 'giveWay', 'clear', 'tick', 'tick'),
    microtasks: fc.nat(40),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (script) => {
      let mostOpen = 0;
      const ground: ExtractionGround = createExtractionGround({
        model: { beforeToken: () => void (mostOpen = Math.max(mostOpen, ground.model.open)) },
      });
      let added = 0;
      let lined: readonly string[] = [];
      const dropped = new Set<string>();
      for (const { name, microtasks: count } of script) {
        if (name === 'add') lined = [...lined, `Pastime${(added += 1)}`];
        steps[name](ground, added);
        if (name === 'clear') {
          for (const object of lined) if (!ground.objects().includes(object)) dropped.add(object);
          lined = [];
        }
        await microtasks(count);
        if (!ground.state.busy) continue;
        await microtasks(200);
        const asked = ground.model.requests.length;
        await ground.settle();
        expect([ground.model.requests.length, ground.model.open]).toEqual([asked, 0]);
      }
      ground.state.busy = false;
      await ground.settle();
      await ground.settle();
      const objects = ground.objects();
      expect(mostOpen).toBeLessThanOrEqual(1);
      expect(new Set(objects).size).toBe(objects.length);
      expect(objects).toEqual(expect.arrayContaining(lined.slice(-20)));
      expect(objects.filter((object) => dropped.has(object))).toEqual([]);
      expect(ground.facts.rows.every(({ state }) => state === 'waiting')).toBe(true);
      expect(ground.forgotten).toHaveLength(ground.model.requests.length);
    }),
    { numRuns: 60 },
  );
});
