import { FailureError } from '../core/failure';
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
}

export interface VectorChoiceParts {
  readonly usual: VectorSource;
  /** Loads another one. Rejects with `FailureError`. */
  readonly load: (modelId: string) => Promise<VectorSource>;
  /** Lets the index put the vectors of that model in the place of those that it has. Rejects with `FailureError`. */
  readonly open: (source: VectorSource) => Promise<void>;
}

/**
 * Changes the memory's vectors from one embedding model to another. One that cannot be loaded is tried again when a vector
 * is wanted next, since it may have been downloaded meanwhile; one that was loaded and failed its check is not.
 */
export function createVectorChoice({ usual, load, open }: VectorChoiceParts): VectorChoice {
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
      failed = distrusted.has(wanted);
      while (current.model !== wanted && !distrusted.has(wanted)) current = await opened(wanted);
    } catch (error) {
      // What the models panel says of that model anyway is not said here.
      if (!(error instanceof FailureError)) throw error;
      failed = true;
      if (error.failure.code === 'model-check-failed') distrusted.add(error.failure.model);
    } finally {
      changing = false;
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
  };
}
