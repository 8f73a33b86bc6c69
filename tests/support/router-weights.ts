import { readFileSync } from 'node:fs';
import { readRouterWeights, type RouterWeights } from '../../src/lib/router/router-weights';

/** The weights that the app ships with, as the file has them. */
export function trainedFile(): ArrayBuffer {
  const file = readFileSync(new URL('../../src/lib/router/weights/router.bin', import.meta.url));
  return new Uint8Array(file).buffer;
}

/** The same, read. */
export function trainedWeights(): RouterWeights {
  return readRouterWeights(trainedFile());
}
