import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import { ggufBytes } from '../../tests/support/gguf/gguf-bytes';
import { convertedModel, textOf } from '../../tests/support/language/converted-model';
import { randomModel } from '../../tests/support/language/random-model';
import { sentencePieceVocabulary } from '../../tests/support/language/sentence-piece-vocabulary';
import { startNativeLlama } from './native-llama';
import { tokenTexts } from './tokens';

/** `node --import tsx bench/agreement/tokens-cli.ts`: SentencePiece's vocabularies against llama.cpp, text by text. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const llama = await startNativeLlama(join(root, 'bench/peers'));
const folder = await mkdtemp(join(tmpdir(), 'hearth-tokens-'));
const learnedFrom = await readFile(new URL('text.txt', import.meta.url), 'utf8');

const families = [
  ['gemma', ['<start_of_turn>', '<end_of_turn>', '<bos>', '<table>', '<unk>']],
  ['phi', ['<|user|>', '<|end|>', '<|assistant|>', '</s>', '<s>', '<unk>']],
] as const;

for (const [family, special] of families) {
  const vocabulary = sentencePieceVocabulary({ text: learnedFrom, merges: 700, family });
  const model = randomModel({ vocabulary });
  const modelPath = join(folder, `${family}.gguf`);
  await writeFile(modelPath, ggufBytes(model));
  const native = await llama.loadModel({ modelPath, gpuLayers: 0 });
  const json = textOf(await convertedModel(model), 'tokenizer.json');
  const tokenizer = new Tokenizer(JSON.parse(json) as object, {});
  const texts = await tokenTexts(special);
  let same = 0;
  for (const text of texts) {
    const expected = native.tokenize(text, true).join(' ');
    const actual = tokenizer.encode(text, { add_special_tokens: false }).ids.join(' ');
    if (expected === actual) same += 1;
    else process.stdout.write(`${JSON.stringify(text.slice(0, 80))}\n  llama.cpp ${expected}\n  Hearth    ${actual}\n`);
  }
  process.stdout.write(`${family}: ${same} of ${texts.length} the same\n`);
  await native.dispose();
}
await llama.dispose();
await rm(folder, { recursive: true });
