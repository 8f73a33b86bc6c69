import { expect, test } from 'vitest';
import { giveWay } from '../../../src/lib/core/give-way';

test('what waits goes first', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('waiting'));
  await giveWay();
  await giveWay();
  order.push('work');
  expect(order).toEqual(['waiting', 'work']);
});
