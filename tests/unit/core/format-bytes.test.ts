import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/lib/core/format-bytes';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1540, '1.5 kB'],
  [98_362_432, '98 MB'],
  [999_600_000, '1 GB'],
  [1_550_000_000, '1.6 GB'],
  [12_400_000_000, '12 GB'],
  [5e15, '5000 TB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
