import { FailureError } from '../../core/failure';
import type { Clock } from '../../threads/clock';
import type { Locks } from '../../threads/locks';
import type { ChunkVector, IndexWorker, PendingChunk } from '../../../workers/index/api';

/** A model that gives vectors. */
export interface IngestionSource {
  /** Its id. */
  readonly model: string;
  /** The vector of a text; undefined while there is no model. */
  readonly embed: (text: string) => Promise<Float32Array | undefined>;
}

export interface IngestionDependencies {
  readonly index: Pick<IndexWorker, 'pending' | 'keep'>;
  /**
   * The model that the index has its vectors of now; none while another is about to take its place. Once it has,
   * everything is given vectors anew.
   */
  readonly source: () => IngestionSource | undefined;
  /** Whether something more urgent needs the processor: an answer is being written. */
  readonly busy: () => boolean;
  /** Resolves once the page has nothing else to do. */
  readonly whenIdle: () => Promise<void>;
  readonly clock: Clock;
  /** One tab at a time ingests; when it goes, the next one takes over. */
  readonly locks: Locks;
}

/** Gives everything that is remembered its vector, in the background. All its state lies in the rows. */
export interface Ingestion {
  /** Begins, or waits for the tab that does it. */
  start(): void;
  /** Ends with the text at hand, and leaves the work to another tab. */
  stop(): void;
  /** Says that there may be something new. It is looked at within seconds: whoever talks now goes on talking. */
  wake(): void;
}

const LOCK = 'hearth:memory-ingestion';
/** Chunks between two looks at what is newest. */
const ASKED = 32;
/** Chunks that are kept together. What is embedded and not yet kept is lost with the page. */
const BATCH = 8;
/** How soon it tries again what could not be done. */
const RETRY_MS = 2000;
/** A text that every model embeds, to tell a missing model from a text that it refuses. */
const PROBE = 'word';

export function createIngestion(dependencies: IngestionDependencies): Ingestion {
  const { index, busy, whenIdle, clock, locks } = dependencies;
  /** The model whose vectors were given last. */
  let lastModel: string | undefined;
  let stopped: AbortController | undefined;
  let leading = false;
  let running = false;
  /** Whether something may be pending. */
  let due = true;
  /** Chunks that the model refused; they are tried again with the next page. */
  const refused = new Set<string>();

  /** The model of now. */
  function sourceOfNow(): IngestionSource | undefined {
    const source = dependencies.source();
    if (source !== undefined && source.model !== lastModel) {
      due = true;
      refused.clear();
      lastModel = source.model;
    }
    return source;
  }

  /** Embeds the newest chunks; whether to go on at once. */
  async function round(source: IngestionSource): Promise<boolean> {
    due = false;
    const pending = await index.pending(source.model, ASKED + refused.size);
    const chunks = pending.filter(({ chunkId }) => !refused.has(chunkId)).slice(0, ASKED);
    if (chunks.length === 0) return false;
    due = true;
    for (let start = 0; start < chunks.length && mayWork(); start += BATCH) {
      if (!(await ingest(source, chunks.slice(start, start + BATCH)))) return false;
    }
    return true;
  }

  /** Whether it got further. Vectors are kept as those of the model that gave them, whatever takes its place meanwhile. */
  async function ingest({ model, embed }: IngestionSource, chunks: readonly PendingChunk[]): Promise<boolean> {
    const vectors: ChunkVector[] = [];
    const missed: string[] = [];
    for (const { chunkId, textHash, text } of chunks) {
      if (!mayWork()) break;
      const vector = await embed(text);
      if (vector === undefined) missed.push(chunkId);
      else vectors.push({ chunkId, textHash, vector });
    }
    const kept = vectors.length === 0 ? 0 : await index.keep(model, vectors);
    if (missed.length === 0) return kept > 0;
    if (!mayWork() || (await embed(PROBE)) === undefined) return false;
    for (const chunkId of missed) refused.add(chunkId);
    return true;
  }

  function mayWork(): boolean {
    return leading && !busy();
  }

  async function work(): Promise<void> {
    if (running) return;
    running = true;
    try {
      let goOn = sourceOfNow() !== undefined;
      while (goOn && due && mayWork()) {
        await whenIdle();
        const source = sourceOfNow();
        goOn = source !== undefined && mayWork() && (await round(source));
      }
    } catch (error) {
      due = true;
      // The index or the embedding worker is gone; the supervisor brings it back.
      if (!(error instanceof FailureError)) throw error;
    } finally {
      running = false;
    }
  }

  async function lead(signal: AbortSignal): Promise<void> {
    leading = true;
    due = true;
    const stopTimer = clock.every(RETRY_MS, () => void work());
    void work();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    leading = false;
    stopTimer();
  }

  return {
    start() {
      if (stopped !== undefined) return;
      const { signal } = (stopped = new AbortController());
      locks
        .request(LOCK, { signal }, () => (signal.aborted ? undefined : lead(signal)))
        .catch((error: unknown) => {
          if (!signal.aborted) throw error;
        });
    },

    stop() {
      stopped?.abort();
      stopped = undefined;
    },

    wake() {
      due = true;
    },
  };
}
