import { expect, test } from 'vitest';
import { findModel } from '../../../src/lib/models/catalogue/catalogue';
import { canDraftFor } from '../../../src/lib/models/draft-model';
import { catalogueModel } from '../../support/catalogue-models';

function known(id: string) {
  const model = findModel(id);
  if (model === undefined) throw new Error(`There is no ${id}.`);
  return model;
}

test('a model drafts for a much larger one with the same tokenizer, on our kernels', () => {
  const half = known('qwen2.5-coder-0.5b');
  const large = known('qwen2.5-coder-1.5b');
  expect(canDraftFor(half, large)).toBe(true);
  expect(canDraftFor(large, half)).toBe(false);
  expect(canDraftFor(half, half)).toBe(false);
  expect(canDraftFor(known('smollm2-135m'), large)).toBe(false);
  expect(canDraftFor({ ...half, engine: 'webllm' }, large)).toBe(false);
  expect(canDraftFor(half, { ...large, engine: 'server' })).toBe(false);
  expect(canDraftFor(catalogueModel('a'), { ...catalogueModel('b'), parameters: 10 ** 12 })).toBe(false);
});
