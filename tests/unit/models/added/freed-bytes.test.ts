import { describe, expect, it } from 'vitest';
import { freedBytes } from '../../../../src/lib/models/added/freed-bytes';
import type { ModelStatus } from '../../../../src/lib/models/model-library';
import { addedModel, previousOf } from '../../../support/ui/fake-model-desk';

function status(id: string, files: readonly (readonly [hash: string, bytes: number])[], done = 1): ModelStatus {
  const { model } = addedModel(id);
  const totalBytes = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    model: { ...model, files: files.map(([sha256, bytes]) => ({ path: sha256, bytes, sha256 })) },
    state: done === 1 ? 'ready' : done === 0 ? 'absent' : 'partial',
    doneBytes: totalBytes * done,
    totalBytes,
  };
}

describe('Removing a model frees', () => {
  const one = status('one', [
    ['shared', 100],
    ['own', 900],
  ]);

  it('all of its files, but not one that another model on the device needs', () => {
    expect(freedBytes('one', [one], [])).toBe(1000);
    expect(freedBytes('one', [one, status('two', [['shared', 100]])], [])).toBe(900);
    expect(freedBytes('one', [one, status('two', [['shared', 100]], 0)], [])).toBe(1000);
  });

  it('what came of it, where it is not whole', () => {
    const half = status('half', [['own', 900]], 0.5);
    expect(freedBytes('half', [half], [])).toBe(450);
    expect(freedBytes('unknown', [half], [])).toBe(0);
  });

  it('the revision before its update too, save what the present one shares with it', () => {
    const row = addedModel('one');
    const previous = previousOf(row);
    const files = [
      { path: 'a', bytes: 100, sha256: 'shared' },
      { path: 'b', bytes: 700, sha256: 'old' },
    ];
    const rows = [{ ...row, previous: { ...previous, model: { ...previous.model, files } } }];
    expect(freedBytes('one', [one], rows)).toBe(1700);
    expect(freedBytes('other', [one, status('other', [['old', 700]])], rows)).toBe(0);
  });
});
