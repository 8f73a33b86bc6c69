import { expect, it } from 'vitest';
import type { Fact } from '../../../src/lib/core/fact';
import type { FactStore } from '../../../src/lib/storage/fact-store';
import { withRememberedFacts } from '../../../src/lib/storage/remembered-facts';

it('facts are read again after a change and after a failure, and not otherwise', async () => {
  let reads = 0;
  let fails = false;
  let changed: () => void = () => undefined;
  const rows: readonly Fact[] = [];
  const store: FactStore = {
    facts: () => {
      reads += 1;
      return fails ? Promise.reject(new Error('a fault')) : Promise.resolve(rows);
    },
    revise: () => Promise.resolve({}),
    forget: () => Promise.resolve(),
    tombstones: () => Promise.resolve([]),
    subscribe: (listener) => {
      changed = listener;
      return () => undefined;
    },
  };
  const remembered = withRememberedFacts(store);
  expect(await remembered.facts()).toBe(rows);
  await remembered.facts();
  expect(reads).toBe(1);
  changed();
  fails = true;
  await expect(remembered.facts()).rejects.toThrow('a fault');
  fails = false;
  expect(await remembered.facts()).toBe(rows);
  expect(reads).toBe(3);
});
