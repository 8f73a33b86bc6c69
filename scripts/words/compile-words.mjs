import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { compiledFolder, hashWords, messagesFolder, settingsFile, wordsMarker } from './words-hash.mjs';
import { syncFolder, writeIfDifferent } from './sync-folder.mjs';

const format = 'plugin.inlang.messageFormat';

/**
 * Compiles the words of the interface, messages/, into typed functions, src/paraglide/. It happens in a folder of its
 * own, since the compiler writes beside its settings and clears its output while somebody may read it.
 *
 * @param {string} root the folder that holds package.json
 * @throws {Error} where the words cannot be compiled whole
 */
export async function compileWords(root) {
  const hash = await hashWords(root);
  const settings = JSON.parse(await readFile(join(root, settingsFile), 'utf8'));
  await refuseUnlisted(root, settings);
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'words-'));
  try {
    const output = join(folder, 'compiled');
    await compile({
      project: await writeProject(root, folder, settings),
      outdir: output,
      // A module a message: each lies in the part of the app that says it, and one that nobody says in none.
      outputStructure: 'message-modules',
      // The page says which language holds; nothing is looked up in cookies or addresses.
      strategy: ['globalVariable', 'baseLocale'],
      isServer: 'false',
      disableAsyncLocalStorage: true,
      emitTsDeclarations: true,
      emitGitIgnore: false,
      emitPrettierIgnore: false,
      emitReadme: false,
    });
    await refuseMissing(root, output, settings);
    for (const name of ['server.js', 'server.d.ts']) await rm(join(output, name), { force: true });
    await syncFolder(output, join(root, compiledFolder));
    await writeIfDifferent(wordsMarker(root), `${hash}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes the project's settings with paths that hold from another folder.
 *
 * @param {string} root
 * @param {string} folder
 * @param {any} settings
 * @returns {Promise<string>} the project's path
 */
async function writeProject(root, folder, settings) {
  const up = relative(folder, root).replaceAll('\\', '/');
  const project = join(folder, 'project.inlang');
  /** @param {string} path */
  const moved = (path) => `./${up}/${path}`;
  await mkdir(project);
  await writeFile(
    join(project, 'settings.json'),
    JSON.stringify({
      ...settings,
      modules: settings.modules.map(moved),
      [format]: { ...settings[format], pathPattern: settings[format].pathPattern.map(moved) },
    }),
  );
  return project;
}

/**
 * A file that the settings do not name would be left out without a word.
 *
 * @param {string} root
 * @param {any} settings
 */
async function refuseUnlisted(root, settings) {
  const listed = new Set(settings[format].pathPattern.map((/** @type {string} */ path) => basename(path)));
  const present = await readdir(join(root, messagesFolder, settings.baseLocale));
  const unlisted = present.filter((name) => name.endsWith('.json') && !listed.has(name));
  if (unlisted.length > 0) throw new Error(`${settingsFile} does not name these message files: ${unlisted.join(', ')}`);
}

/**
 * The compiler only warns where it can read nothing.
 *
 * @param {string} root
 * @param {string} output
 * @param {any} settings
 */
async function refuseMissing(root, output, settings) {
  const folder = join(root, messagesFolder, settings.baseLocale);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map((name) => readJson(join(folder, name))));
  const wanted = new Set(files.flatMap((file) => Object.keys(file)));
  const index = await readFile(join(output, 'messages/_index.js'), 'utf8');
  const compiled = index.split('\n').filter((line) => line.startsWith('export ')).length;
  if (compiled !== wanted.size) {
    throw new Error(
      `Of ${String(wanted.size)} messages only ${String(compiled)} were compiled; the lines above say why.`,
    );
  }
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read.`, { cause: error });
  }
}
