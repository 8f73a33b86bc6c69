// Measures llama.cpp as native code: node llama-cpp.js MODEL.gguf THREADS PROMPTS.json
// PROMPTS are [{ "text": …, "tokens": N, "answerTokens": N }]; prints one line of JSON.
import { readFile } from 'node:fs/promises';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';

const [, , path, threads, promptsPath] = process.argv;
const prompts = JSON.parse(await readFile(promptsPath, 'utf8'));

const llama = await getLlama({
  gpu: false,
  build: 'never',
  logLevel: LlamaLogLevel.error,
  maxThreads: Number(threads),
});
const startedAt = performance.now();
const model = await llama.loadModel({ modelPath: path });
const context = await model.createContext({ contextSize: 2048, threads: Number(threads), batchSize: 512 });
const loadMs = performance.now() - startedAt;
const sequence = context.getSequence();

const runs = [];
for (const { text, tokens, answerTokens } of prompts) {
  await sequence.clearHistory();
  const prompt = model.tokenize(text).slice(0, tokens);
  const promptAt = performance.now();
  let token;
  let decodeAt = promptAt;
  let written = 0;
  // The first token comes with the end of the prompt; those behind it are decoded one by one.
  for await (const next of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
    if (token === undefined) decodeAt = performance.now();
    else written += 1;
    token = next;
    if (written >= answerTokens) break;
  }
  const endedAt = performance.now();
  runs.push({
    promptTokens: prompt.length,
    promptMs: decodeAt - promptAt,
    answerTokens: written,
    decodeMs: endedAt - decodeAt,
  });
}
process.stdout.write(`${JSON.stringify({ loadMs, runs })}\n`);
await llama.dispose();
