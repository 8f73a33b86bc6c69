import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orphansOf, usageOf } from '../../../../src/workers/files/sweep';
import type { FolderEntry } from '../../../../src/workers/files/file-storage';
import { hashOf, modelFilesSetting, someBytes } from '../../../support/model-files-setting';

const day = 24 * 3_600_000;
const now = 100 * day;
const names = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
const [known, orphan, other] = names as [string, string, string];

function setting(entries: Readonly<Record<string, number>>) {
  const its = modelFilesSetting({}, { wallNow: () => now });
  for (const [name, ageDays] of Object.entries(entries)) {
    its.storage.files.set(name, new Uint8Array(10));
    its.storage.modifiedAt.set(name, now - ageDays * day);
  }
  return { ...its, left: () => [...its.storage.files.keys()] };
}

describe('a sweep', () => {
  test('removes whole files that nothing names, once they have lain for a day', async () => {
    const its = setting({ [known]: 50, [orphan]: 2, [other]: 0.5 });
    expect(await its.files.sweep([known])).toBe(10);
    expect(its.left()).toEqual([known, other]);
  });

  test('removes parts that nobody went on with for thirty days, and the notes of parts that are gone', async () => {
    const its = setting({
      [`${known}.part`]: 31,
      [`${known}.note`]: 31,
      [`${orphan}.part`]: 29,
      [`${orphan}.note`]: 29,
      [`${other}.note`]: 2,
    });
    expect(await its.files.sweep([known])).toBe(30);
    expect(its.left()).toEqual([`${orphan}.part`, `${orphan}.note`]);
  });

  test('removes what is left of imports, but waits for one that is at work', async () => {
    const its = setting({ [`${orphan}.import`]: 0 });
    await its.files.sweep([]);
    expect(its.left()).toEqual([]);
  });

  test('keeps the mark that tells a model that its file is damaged', async () => {
    const its = setting({ [`${known}.corrupt`]: 90, [`${orphan}.corrupt`]: 90 });
    await its.files.sweep([known]);
    expect(its.left()).toEqual([`${known}.corrupt`]);
  });

  test('is told beforehand what it frees, to the byte', async () => {
    const entries = { [known]: 50, [orphan]: 2, [other]: 0.5, [`${known}.part`]: 31, [`${orphan}.import`]: 0 };
    const its = setting(entries);
    const expected = await its.files.leftovers([known]);
    expect(its.left()).toEqual(Object.keys(entries));
    expect(expected).toBe(20);
    expect(await its.files.sweep([known])).toBe(expected);
    expect(await its.files.leftovers([known])).toBe(0);
  });

  test('never removes what a model needs, nor what is being fetched', () => {
    const entry = fc.record({
      sha256: fc.constantFrom(...names),
      kind: fc.constantFrom<FolderEntry['kind']>('whole', 'part', 'note', 'import', 'corrupt'),
      bytes: fc.nat(100),
      modifiedAt: fc.integer({ min: now - 60 * day, max: now }),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.subarray(names), (entries, named) => {
        for (const { sha256, kind, modifiedAt } of orphansOf(entries, new Set(named), now)) {
          if (kind === 'whole') expect(named).not.toContain(sha256);
          if (kind === 'whole') expect(now - modifiedAt).toBeGreaterThan(day);
          if (kind === 'part') expect(now - modifiedAt).toBeGreaterThan(30 * day);
        }
      }),
    );
  });
});

test('what each file takes is its bytes with its part and notes', async () => {
  const content = someBytes(100);
  const its = modelFilesSetting({}, {});
  its.storage.files.set(hashOf(content), content);
  its.storage.files.set(`${known}.part`, new Uint8Array(5));
  its.storage.files.set(`${known}.note`, new Uint8Array(2));
  expect(await its.files.usage()).toEqual([
    { sha256: hashOf(content), bytes: 100 },
    { sha256: known, bytes: 7 },
  ]);
  expect(usageOf([])).toEqual([]);
});
