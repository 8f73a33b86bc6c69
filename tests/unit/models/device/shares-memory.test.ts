import { expect, test } from 'vitest';
import { sharesMemory } from '../../../../src/lib/models/device/shares-memory';

test('threads share memory where the page is isolated and the browser has memory to share', () => {
  expect(sharesMemory({ crossOriginIsolated: true, SharedArrayBuffer })).toBe(true);
  expect(sharesMemory({ crossOriginIsolated: true })).toBe(false);
  expect(sharesMemory({ crossOriginIsolated: false, SharedArrayBuffer })).toBe(false);
});
