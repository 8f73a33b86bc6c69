import { FailureError, type Failure } from '../core/failure';
import type { LateEmbedding } from './late-embedding';

/** An embedding model whose vectors what was said is found by. */
export interface VectorSource extends Pick<LateEmbedding, 'embed' | 'embedInBackground'> {
  /** The model's id. */
  readonly model: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
}

/** Which embedding model gives the memory its vectors. */
export interface VectorChoice {
  /** The one whose vectors are used now; the one before, until another is in memory. */
  current(): VectorSource;
  /** The same where no other is on its way: what is given vectors by it keeps them. */
  settled(): VectorSource | undefined;
  /** Puts that model in the place of the one before; `undefined` for the usual one. */
  use(modelId: string | undefined): void;
  /** The person wants one that failed tried once more; `onTrouble` tells how that ends. */
  tryAgain(modelId: string): void;
}

export interface VectorChoiceParts {
  readonly usual: VectorSource;
  /** Loads another one. Rejects with `FailureError`. */
  readonly load: (modelId: string) => Promise<VectorSource>;
  /** Lets the index put the vectors of that model in the place of those that it has. Rejects with `FailureError`. */
  readonly open: (source: VectorSource) => Promise<void>;
  /** Told why that model cannot be used, in whose place the one before stays, and once it is used. */
  readonly onTrouble: (modelId: string, failure: Failure | undefined) => void;
}

/**
 * Changes the memory's vectors from one embedding model to another. One that cannot be loaded is tried again when a vector
 * is wanted next, since it may have been downloaded meanwhile; one that was loaded and failed its check is not.
 */
export function createVectorChoice({ usual, load, open, onTrouble }: VectorChoiceParts): VectorChoice {
  const sources = new Map([[usual.model, usual]]);
  const distrusted = new Set<string>();
  let current = usual;
  let wanted = usual.model;
  let changing = false;
  /** Whether the one that is wanted could not be had when it was last tried. */
  let failed = false;

  async function change(): Promise<void> {
    if (changing) return;
    changing = true;
    try {
      for (let tried: string | undefined; tried !== wanted;) {
        tried = wanted;
        failed = current.model !== wanted && !(await isChangedTo(wanted));
      }
    } finally {
      changing = false;
    }
  }

  async function isChangedTo(modelId: string): Promise<boolean> {
    if (distrusted.has(modelId)) return false;
    try {
      current = await opened(modelId);
      onTrouble(modelId, undefined);
      return true;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      if (error.failure.code === 'embedding-check-failed') distrusted.add(modelId);
      onTrouble(modelId, error.failure);
      return false;
    }
  }

  async function opened(modelId: string): Promise<VectorSource> {
    const source = sources.get(modelId) ?? (await load(modelId));
    sources.set(modelId, source);
    await open(source);
    return source;
  }

  return {
    current() {
      void change();
      return current;
    },
    settled: () => (current.model === wanted || (failed && !changing) ? current : undefined),
    use(modelId = usual.model) {
      wanted = modelId;
      void change();
    },
    tryAgain(modelId) {
      distrusted.delete(modelId);
      // In use, its next text shows whether it fails again; not wanted any more, it is not missed.
      if (modelId === current.model || modelId !== wanted) onTrouble(modelId, undefined);
      else void change();
    },
  };
}
