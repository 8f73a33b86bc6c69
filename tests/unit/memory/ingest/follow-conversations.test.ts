import { expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import { followConversations } from '../../../../src/lib/memory/ingest/follow-conversations';
import { deferred } from '../../../support/deferred';

type Listener = (change: { readonly conversationId: string }) => void;

function follow(changed: (ids: readonly string[]) => Promise<void>) {
  const listeners = new Set<Listener>();
  const told: (readonly string[])[] = [];
  let heard = 0;
  const stop = followConversations({
    store: {
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    index: { changed: (ids) => (told.push(ids), changed(ids)) },
    onChange: () => (heard += 1),
  });
  const announce = (...ids: readonly string[]): void => {
    for (const conversationId of ids) for (const listener of [...listeners]) listener({ conversationId });
  };
  return { told, announce, stop, heard: () => heard };
}

test('what changes at once is told in one call, and what changes meanwhile in the next', async () => {
  const first = deferred<void>();
  let calls = 0;
  const { told, announce, heard } = follow(() => ((calls += 1) === 1 ? first.promise : Promise.resolve()));
  announce('a', 'b', 'a');
  await expect.poll(() => told).toEqual([['a', 'b']]);
  announce('c', 'a');
  announce('c');
  expect(heard()).toBe(0);
  first.resolve();
  await expect.poll(heard).toBe(2);
  expect(told).toEqual([
    ['a', 'b'],
    ['c', 'a'],
  ]);
});

test('temporary conversations are nobody’s business', async () => {
  const { told, announce, heard } = follow(() => Promise.resolve());
  announce('temporary-1', 'a');
  await expect.poll(heard).toBe(1);
  expect(told).toEqual([['a']]);
});

test('an index that is gone is told of the next change all the same', async () => {
  const crash = new FailureError({ code: 'engine-crashed', engine: 'index', reason: 'gone' });
  let calls = 0;
  const { told, announce, heard } = follow(() => ((calls += 1) === 1 ? Promise.reject(crash) : Promise.resolve()));
  announce('a');
  await expect.poll(() => calls).toBe(1);
  announce('b');
  await expect.poll(heard).toBe(1);
  expect(told.at(-1)).toEqual(['b']);
});

test('nothing is told once it was stopped', async () => {
  const { told, announce, stop } = follow(() => Promise.resolve());
  stop();
  announce('a');
  await Promise.resolve();
  expect(told).toEqual([]);
});
