import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ggufBytes } from '../../tests/support/gguf/gguf-bytes';
import { goldenModels, keptLogits } from '../../tests/support/language/golden-models';
import { createLlamaScorer } from './llama-scorer';
import { startNativeLlama } from './native-llama';

/** `node --import tsx bench/agreement/golden-cli.ts`: writes what llama.cpp says about the tests' small models. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const llama = await startNativeLlama(join(root, 'bench/peers'));
const folder = await mkdtemp(join(tmpdir(), 'hearth-golden-'));
const golden: Record<string, readonly number[]> = {};
for (const { title, model, tokens } of goldenModels()) {
  const modelPath = join(folder, `${title}.gguf`);
  await writeFile(modelPath, ggufBytes(model));
  const loaded = await llama.loadModel({ modelPath, gpuLayers: 0 });
  const scorer = await createLlamaScorer(loaded, { contextTokens: 256, cacheType: 'F32' });
  for await (const logits of scorer.logits(tokens, tokens.length - 1)) {
    golden[title] = [...logits.subarray(0, keptLogits)].map((logit) => Number(logit.toPrecision(7)));
  }
  await scorer.close();
}
const path = join(root, 'tests/support/language/golden-logits.json');
await writeFile(path, `${JSON.stringify(golden, undefined, 2)}\n`);
await llama.dispose();
await rm(folder, { recursive: true });
