import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../support/build.mjs';
import { runChild } from '../support/run-child.mjs';
import { photographComputer, photographPhone, type Camera } from './scenes';
import { createScreen } from './screen';
import { openStudio } from './studio';

/**
 * `npm run pictures`: drives the real app with the real models and writes the pictures of README, user guide and
 * manifest. Takes some minutes. All pictures are written at the end, so a run that breaks off leaves the old ones.
 *
 * `HEARTH_BUILT_APP` names a built app to look at in place of `dist`, which is then not built.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());

/** The two that the manifest shows before Hearth is installed. */
const manifestPictures: Readonly<Record<string, string>> = { conversation: 'wide', phone: 'narrow' };

try {
  await makePictures();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function makePictures(): Promise<void> {
  const { signal } = interrupt;
  const given = process.env['HEARTH_BUILT_APP'];
  if (given === undefined) {
    await buildIfChanged(root, { force: false, onStart: () => say('Building …'), signal });
  }
  const getModels = ['--import', 'tsx', 'scripts/models/cli.ts', 'get', '--quiet', '--set', 'standard'];
  const { code } = await runChild(root, getModels, { signal, inherit: true });
  if (code !== 0) throw new Error('Pictures need the models of the standard set.');

  const pictures = new Map<string, Buffer>();
  const studio = await openStudio({ builtApp: given ?? join(root, 'dist'), models: join(root, 'models') });
  try {
    await studio.visit('computer', (page) => photographComputer(createScreen(page), cameraOf(pictures)));
    await studio.visit('phone', (page) => photographPhone(createScreen(page), cameraOf(pictures)));
  } finally {
    await studio.close();
  }
  for (const [name, picture] of pictures) {
    await save('docs/pictures', name, picture);
    const inManifest = manifestPictures[name];
    if (inManifest !== undefined) await save('public/screenshots', inManifest, picture);
  }
  say(`${String(pictures.size)} pictures are in docs/pictures.`);
}

function cameraOf(pictures: Map<string, Buffer>): Camera {
  return async ({ page }, name) => {
    pictures.set(name, await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
    say(name);
  };
}

async function save(folder: string, name: string, picture: Buffer): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, `${name}.png`), picture);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
