import { expect, test } from 'vitest';
import { Precedence } from '../../../../src/workers/files/precedence';

test('what can wait goes on at once when nothing is urgent', async () => {
  await expect(new Precedence().yieldToUrgent()).resolves.toBeUndefined();
});

test('what can wait goes on only when the last urgent work has ended', async () => {
  const precedence = new Precedence();
  const ends = [precedence.begin(), precedence.begin()];
  const order: string[] = [];
  const waiting = precedence.yieldToUrgent().then(() => order.push('waited'));
  ends[0]?.();
  ends[0]?.();
  await Promise.resolve();
  order.push('first ended');
  ends[1]?.();
  await waiting;
  expect(order).toEqual(['first ended', 'waited']);
});
