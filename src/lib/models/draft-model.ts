import type { Model } from '../core/model';

/** A draft by a model that is not much smaller takes as long as the answer. */
const MOST_SHARE = 0.5;

/** Whether one model may write ahead of another: both say the same tokens, on our own kernels, and it is much smaller. */
export function canDraftFor(draft: Model, model: Model): boolean {
  const tokenizer = hashOf(draft, 'tokenizer.json');
  return (
    draft.engine === 'kernels' &&
    model.engine === 'kernels' &&
    tokenizer !== undefined &&
    tokenizer === hashOf(model, 'tokenizer.json') &&
    draft.parameters !== undefined &&
    draft.parameters <= (model.parameters ?? 0) * MOST_SHARE
  );
}

function hashOf({ files }: Model, path: string): string | undefined {
  return files.find((file) => file.path === path)?.sha256;
}
