import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRerun } from '../../../src/state/rerun';
import { deferred, type Deferred } from '../../support/deferred';

it('runs once more for all who asked during a run, and never twice at a time', async () => {
  const runs: Deferred<void>[] = [];
  const run = createRerun(() => {
    const next = deferred<void>();
    runs.push(next);
    return next.promise;
  });
  const first = run();
  const later = Promise.all([run(), run(), run()]);
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await first;
  await Promise.resolve();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await later;
  expect(runs).toHaveLength(2);
});

it('goes on after a run that failed', async () => {
  let runs = 0;
  const run = createRerun(() => (++runs === 1 ? Promise.reject(new Error('broken')) : Promise.resolve()));
  const failing = run();
  const next = run();
  await expect(failing).rejects.toThrow('broken');
  await next;
  expect(runs).toBe(2);
});

it('lets everybody see what was so when they asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), async (waits) => {
      let written = 0;
      let read = 0;
      let running = 0;
      const run = createRerun(async () => {
        expect(++running).toBe(1);
        const seen = written;
        await Promise.resolve();
        read = seen;
        running--;
      });
      const all = waits.map(async (wait) => {
        for (let turn = 0; turn < wait; turn++) await Promise.resolve();
        const mine = ++written;
        await run();
        expect(read).toBeGreaterThanOrEqual(mine);
      });
      await Promise.all(all);
    }),
  );
});
