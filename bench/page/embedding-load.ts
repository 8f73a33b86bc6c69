import type { LateEmbedding } from '../../src/lib/models/late-embedding';

/** Embeds text after text, as an import of many conversations does. */
export interface EmbeddingLoad {
  /** @param queued behind what is more urgent, as the product does; else without regard to it */
  start(queued: boolean): void;
  /** Resolves with how many texts were embedded, once the last one is. */
  stop(): Promise<number>;
}

const text =
  'We talked about the garden, what to plant in spring and how often the beds by the wall want water. '.repeat(4);

export function createEmbeddingLoad(embedding: LateEmbedding): EmbeddingLoad {
  let goesOn = false;
  let running = Promise.resolve(0);

  async function run(queued: boolean): Promise<number> {
    let count = 0;
    while (goesOn) {
      // None twice: the last vector is kept.
      const next = `${count} ${text}`;
      await (queued ? embedding.embedInBackground(next) : embedding.embed(next));
      count++;
    }
    return count;
  }

  return {
    start(queued) {
      goesOn = true;
      running = run(queued);
    },
    stop() {
      goesOn = false;
      return running;
    },
  };
}
