import { expect, test } from 'vitest';
import { Turnstile } from '../../../src/lib/threads/turnstile';
import { deferred } from '../../support/deferred';

test('a turnstile lets one in at a time, in order of arrival', async () => {
  const turnstile = new Turnstile();
  const seen: string[] = [];
  const gates = [deferred<void>(), deferred<void>(), deferred<void>()];
  const works = gates.map((gate, index) =>
    turnstile.through(async () => {
      seen.push(`${index} in`);
      await gate.promise;
      seen.push(`${index} out`);
    }),
  );
  for (const gate of gates.toReversed()) gate.resolve();
  await Promise.all(works);
  expect(seen).toEqual(['0 in', '0 out', '1 in', '1 out', '2 in', '2 out']);
});

test('a turnstile lets the next one in after a failure, which is the failed one’s alone', async () => {
  const turnstile = new Turnstile();
  const failed = turnstile.through(() => Promise.reject(new Error('no')));
  const next = turnstile.through(() => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
