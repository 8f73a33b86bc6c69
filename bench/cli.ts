import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../scripts/support/build.mjs';
import { installDependencies } from '../scripts/support/install.mjs';
import { findModel } from '../src/lib/models/catalogue/catalogue';
import { parseBenchOptions, type BenchOptions } from './arguments';
import { agreement } from './agreement/measurement';
import { conversion } from './measure/conversion';
import { engines } from './measure/engines';
import { facts } from './measure/facts';
import { lists } from './measure/lists';
import type { BenchContext, Measurement } from './measure/measurement';
import { memory } from './measure/memory';
import { overhead } from './measure/overhead';
import { responsiveness } from './measure/responsiveness';
import { typing } from './measure/typing';
import { search } from './measure/search';
import { secondTurn } from './measure/second-turn';
import { skills } from './measure/skills';
import { speculation } from './measure/speculation';
import { waiting } from './measure/waiting';
import { webgpu } from './measure/webgpu';
import { startUp } from './measure/start-up';
import { figuresOf, type Sample } from './report/figures';
import { markdownReport } from './report/markdown';
import { mergeRecords, readRecords, type MeasurementRecord } from './report/records';
import { targetsOf } from './report/targets';
import { createProfile, openBenchPage } from './support/browser';
import { describeMachine } from './support/machine';
import { valueOf } from './support/outcome';
import { readIfPresent } from '../scripts/support/read-if-present';
import { buildPageIfChanged, getModels } from './support/set-up';
import { createSite } from './support/site';

/**
 * `npm run bench -- …`: measures how fast Hearth is and writes bench/results/latest.md and latest.json.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const measurements: readonly Measurement[] = [
  startUp,
  responsiveness,
  typing,
  skills,
  lists,
  facts,
  search,
  memory,
  overhead,
  secondTurn,
  waiting,
  engines,
  speculation,
  webgpu,
  conversion,
  agreement,
];

/** Measured only where it was fetched already: a gigabyte and a half. */
const largeModel = 'qwen2.5-coder-1.5b';
const smallModels = ['smollm2-135m', 'qwen2.5-coder-0.5b'];

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());

const options = parseBenchOptions(
  process.argv.slice(2),
  measurements.map(({ name }) => name),
);
if ('exitCode' in options) {
  say(options.message);
  process.exitCode = options.exitCode;
} else {
  await bench(options);
}

async function bench(options: BenchOptions): Promise<void> {
  const { signal } = interrupt;
  const wanted = measurements.filter(({ name }) => options.only.includes(name));
  const usual = [...smallModels, ...(!options.quick && (await isHere(largeModel)) ? [largeModel] : [])];
  const models = options.models ?? usual;
  const keepSources = options.peers || wanted.includes(conversion);
  await getModels(root, models, { keepSources, signal });
  if (options.peers) {
    await installDependencies(join(root, 'bench/peers'), { onStart: () => say('Installing the peers …'), signal });
  }
  await buildIfChanged(root, { force: false, onStart: () => say('Building the app …'), signal });
  await buildPageIfChanged(root, () => say('Building the page …'), signal);

  const profile = await createProfile(signal);
  const site = createSite(root);
  try {
    say('Copying the models into the browser …');
    const chromium = await installModels(profile, site, models);
    const context: BenchContext = {
      root,
      rounds: options.quick ? 1 : 3,
      quick: options.quick,
      peers: options.peers,
      models,
      profile,
      site,
      sets: options.sets,
      prose: await readFile(join(root, 'LICENSE'), 'utf8'),
      signal,
      say,
    };
    await writeReport(await measureAll(wanted, chromium, context));
  } finally {
    await site.close();
    await profile.remove();
  }
}

/** @returns the version of the browser */
async function installModels(
  profile: BenchContext['profile'],
  site: BenchContext['site'],
  models: readonly string[],
): Promise<string> {
  const browser = await profile.open();
  try {
    const page = await openBenchPage(browser, await site.show('dist-bench'));
    valueOf(await page.evaluate((ids) => hearth.install(ids), models));
    const agent = await page.evaluate(() => navigator.userAgent);
    return browser.browser()?.version() ?? /Chrome\/([\d.]+)/.exec(agent)?.[1] ?? 'of an unknown version';
  } finally {
    await browser.close();
  }
}

/** A measurement that fails is told and left out; what the others found is still worth having. */
async function measureAll(
  wanted: readonly Measurement[],
  chromium: string,
  context: BenchContext,
): Promise<readonly MeasurementRecord[]> {
  const records: MeasurementRecord[] = [];
  for (const { name, title, run } of wanted) {
    if (interrupt.signal.aborted) break;
    say(`\n${title} (${name})`);
    const machine = describeMachine(chromium, new Date());
    const samples: Sample[] = [];
    try {
      await run({ ...context, say: (line) => say(`  ${line}`) }, (labels, metric, value) => {
        samples.push({ measurement: name, labels, metric, value });
      });
      const loadAfter = loadavg()[0] ?? 0;
      records.push({ measurement: name, machine: { ...machine, loadAfter }, figures: figuresOf(samples) });
    } catch (error) {
      if (interrupt.signal.aborted) break;
      say(`  This measurement failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      process.exitCode = 1;
    }
  }
  return records;
}

/** What this run did not measure stays in the report as it was. */
async function writeReport(taken: readonly MeasurementRecord[]): Promise<void> {
  const folder = join(root, 'bench/results');
  await mkdir(folder, { recursive: true });
  const jsonPath = join(folder, 'latest.json');
  const names = measurements.map(({ name }) => name);
  const records = mergeRecords(readRecords(await readIfPresent(jsonPath)), taken, names);
  const targets = targetsOf(records);
  const report = markdownReport(measurements, records, targets);
  await writeFile(join(folder, 'latest.md'), report);
  await writeFile(jsonPath, `${JSON.stringify({ targets, records }, undefined, 2)}\n`);
  say(`\n${report}`);
  say('Written to bench/results/latest.md and latest.json.');
}

async function isHere(model: string): Promise<boolean> {
  for (const { sha256 } of findModel(model)?.files ?? []) {
    try {
      await stat(join(root, 'models', sha256));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
  }
  return true;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
