import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFailure } from '../../src/lib/core/describe-failure';
import { FailureError } from '../../src/lib/core/failure';
import { catalogue } from '../../src/lib/models/catalogue/catalogue';
import type { Model, ModelFile } from '../../src/lib/core/model';
import { starterSets } from '../../src/lib/models/catalogue/starter-sets';
import { validateCatalogue } from '../../src/lib/models/catalogue/validate';
import { createProgress, formatBytes } from '../support/progress.mjs';
import { parseCommand, usage, type Command } from './cli-arguments';
import { withFolderLock } from './folder-lock';
import { getModel, missingFiles } from './get-model';
import { mirrorModels } from './mirror-models';
import { createModelFolder, removeWithPart } from './model-folder';
import { formatModelTable } from './model-table';
import { createHubReader } from './places/hub';
import { createNpmReader } from './places/npm';
import type { PlaceReaders } from './places/place-reader';
import { createWheelsReader } from './places/wheels';
import { Problem } from './problem';
import { removeModel } from './remove-model';
import { runProgram } from './run-program';
import { verifyModel } from './verify-model';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = createModelFolder(join(root, 'models'));
const scratchParent = join(root, '.cache', 'wheels');
const readers: PlaceReaders = {
  wheels: createWheelsReader({ run: runProgram, scratchParent }),
  npm: createNpmReader({ run: runProgram, scratchParent }),
  hub: createHubReader({ fetch }),
};

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupt.abort(new Error('Stopped.'));
  });
}

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  try {
    const problems = validateCatalogue(catalogue, starterSets);
    if (problems.length > 0) throw new Problem(`The catalogue is wrong:\n${problems.join('\n')}`);
    return await runCommand(parseCommand(words, catalogue, starterSets));
  } catch (error) {
    if (interrupt.signal.aborted) {
      say('Stopped. Run the command again to go on.');
      return 130;
    }
    if (error instanceof Problem) process.stderr.write(`${error.message}\n`);
    else if (error instanceof FailureError) process.stderr.write(`${describeFailure(error.failure).whatHappened}\n`);
    else throw error;
    return 1;
  }
}

async function runCommand(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      say(usage);
      return 0;
    case 'list':
      return list();
    case 'get':
      return get(command);
    case 'verify':
      return verify(command.models);
    case 'remove':
      return remove(command.models);
    case 'mirror':
      return mirror(command);
  }
}

async function list(): Promise<number> {
  const rows = catalogue.map(async (model) => {
    const missing = await missingFiles(model, folder);
    const present = model.files.filter((file) => !missing.includes(file));
    return { model, presentBytes: present.reduce((total, { bytes }) => total + bytes, 0) };
  });
  say(formatModelTable(await Promise.all(rows), starterSets));
  return 0;
}

async function get({
  models,
  keepSources,
  acceptNewHashes,
  quiet,
}: Extract<Command, { name: 'get' }>): Promise<number> {
  const missing = await Promise.all(models.map((model) => missingFiles(model, folder)));
  if (!acceptNewHashes && !keepSources && missing.every((files) => files.length === 0)) {
    if (!quiet) say(`Already here: ${models.map(({ title }) => title).join(', ')}.`);
    return 0;
  }
  await folder.prepare();
  await withFolderLock(folder.scratchPathOf('.lock'), async () => {
    for (const model of models) {
      await getModel(model, {
        folder,
        readers,
        startStep: (label, totalBytes) => createProgress({ label, totalBytes }),
        keepSources,
        acceptHashes: acceptNewHashes ? (files) => acceptHashes(model, files) : undefined,
        signal: interrupt.signal,
      });
    }
  });
  return 0;
}

/** Writes the new facts into the catalogue and removes what they replace. */
async function acceptHashes(model: Model, files: readonly ModelFile[]): Promise<void> {
  // Loaded when it is needed, for what it brings along is large.
  const { writeFileFacts } = await import('./entry-hashes');
  await writeFileFacts(join(root, 'src/lib/models/catalogue/entries', `${model.id}.ts`), files);
  const neededElsewhere = new Set(
    catalogue.filter((other) => other !== model).flatMap((other) => other.files.map(({ sha256 }) => sha256)),
  );
  for (const { path, bytes, sha256 } of files) {
    say(`${model.id} ${path}: ${formatBytes(bytes)}, SHA-256 ${sha256}`);
    const old = model.files.find((file) => file.path === path)?.sha256;
    if (old !== undefined && old !== sha256 && !neededElsewhere.has(old)) await removeWithPart(folder.pathOf(old));
  }
}

async function verify(models: readonly Model[]): Promise<number> {
  let sound = true;
  for (const model of models) {
    const totalBytes = model.files.reduce((total, { bytes }) => total + bytes, 0);
    const progress = createProgress({ label: `Verifying ${model.title}`, totalBytes });
    let doneBytes = 0;
    const report = await verifyModel(
      model,
      folder,
      (bytes) => {
        doneBytes += bytes;
        progress.update(doneBytes);
      },
      interrupt.signal,
    );
    progress.stop();
    const removed = report.removed.map(({ path }) => path).join(', ');
    if (removed !== '') {
      sound = false;
      say(`${model.id}: wrong bytes in ${removed}; removed. Get it again: npm run models -- get ${model.id}`);
    } else if (report.missing.length > 0) {
      say(`${model.id}: ${report.sound.length === 0 ? 'not here' : 'sound as far as it is here'}`);
    } else {
      say(`${model.id}: sound, ${formatBytes(totalBytes)}`);
    }
  }
  return sound ? 0 : 1;
}

async function remove(models: readonly Model[]): Promise<number> {
  await folder.prepare();
  await withFolderLock(folder.scratchPathOf('.lock'), async () => {
    for (const model of models) {
      const others = catalogue.filter((other) => !models.includes(other));
      await removeModel(model, others, folder);
      say(`Removed ${model.title}.`);
    }
  });
  return 0;
}

async function mirror({ target, models }: Extract<Command, { name: 'mirror' }>): Promise<number> {
  const path = resolve(target);
  await get({ name: 'get', models, keepSources: false, acceptNewHashes: false, quiet: true });
  const totalBytes = models.reduce((total, model) => total + model.files.reduce((sum, { bytes }) => sum + bytes, 0), 0);
  const progress = createProgress({ label: `Writing ${path}`, totalBytes });
  let doneBytes = 0;
  const onBytes = (bytes: number): void => {
    doneBytes += bytes;
    progress.update(doneBytes);
  };
  try {
    await mirrorModels(models, path, { folder, onBytes, signal: interrupt.signal });
  } finally {
    progress.stop();
  }
  say(
    `${path} holds ${models.map(({ title }) => title).join(', ')}. Serve it, and name its address in Hearth under Models.`,
  );
  return 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
