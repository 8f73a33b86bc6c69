import { expect, it } from 'vitest';
import { createSharedLoad } from '../../../src/state/shared-load';

it('loads once for all, and once more after a failure', async () => {
  let loads = 0;
  const load = createSharedLoad(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads)));
  await expect(Promise.allSettled([load(), load()])).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(loads).toBe(1);
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
});
