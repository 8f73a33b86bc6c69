import { describe, expect, test } from 'vitest';
import type { PresentModel } from '../../../../src/lib/core/present-model';
import type { ModelStatus } from '../../../../src/lib/models/model-library';
import { findLoss, modelsHere, presentModel } from '../../../../src/lib/models/presence/find-loss';
import { catalogueModel } from '../../../support/catalogue-models';

function status(id: string, state: ModelStatus['state'], hash = id): ModelStatus {
  const files = [{ path: 'weights.bin', bytes: 100, sha256: hash }];
  return { model: { ...catalogueModel(id), files }, state, doneBytes: state === 'ready' ? 100 : 0, totalBytes: 100 };
}

const a = presentModel(status('a', 'ready'));
const b = presentModel(status('b', 'ready'));

function lossOf(
  noted: { readonly rows?: readonly PresentModel[]; readonly mark?: readonly PresentModel[] },
  ...statuses: readonly ModelStatus[]
) {
  return findLoss({ rows: [], mark: [], ...noted }, statuses);
}

describe('what the browser took away', () => {
  test('is nothing on a first visit, nor where all is here', () => {
    expect(lossOf({}, status('a', 'absent'))).toBeUndefined();
    expect(lossOf({ rows: [a], mark: [a] }, status('a', 'ready'))).toBeUndefined();
  });

  test('is a model whose files are gone, or some of them, while the rows are here', () => {
    const statuses = [status('a', 'absent'), status('b', 'partial')];
    expect(lossOf({ rows: [a, b], mark: [a, b] }, ...statuses)).toEqual({ models: [a, b], rowsGone: false });
  });

  test('is told from the rows where the mark is gone', () => {
    expect(lossOf({ rows: [a] }, status('a', 'absent'))).toEqual({ models: [a], rowsGone: false });
  });

  test('is the database as well where the mark names what no row does, also models that only a row knew', () => {
    expect(lossOf({ mark: [a, b] }, status('a', 'absent'))).toEqual({ models: [a, b], rowsGone: true });
  });

  test('may be the database alone', () => {
    expect(lossOf({ mark: [a] }, status('a', 'ready'))).toEqual({ models: [], rowsGone: true });
  });

  test('is none where the model is damaged, has other files by now, or is no longer listed', () => {
    expect(lossOf({ rows: [a], mark: [a] }, status('a', 'corrupt'))).toBeUndefined();
    expect(lossOf({ rows: [a], mark: [a] }, status('a', 'absent', 'newer'))).toBeUndefined();
    expect(lossOf({ rows: [a], mark: [a] }, status('b', 'ready'))).toBeUndefined();
  });

  test('cannot be told where the browser keeps no files now', () => {
    const unkept = { code: 'files-unkept', reason: 'a private window' } as const;
    expect(lossOf({ rows: [a], mark: [a] }, { ...status('a', 'absent'), unkept })).toBeUndefined();
  });
});

test('models that lie elsewhere are not here', () => {
  const elsewhere = status('server', 'ready');
  const here = modelsHere([
    { ...elsewhere, model: { ...elsewhere.model, files: [] } },
    status('a', 'ready'),
    status('b', 'partial'),
  ]);
  expect(here).toEqual([a]);
});
