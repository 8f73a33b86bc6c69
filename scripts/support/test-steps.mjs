import { commandOf } from './run-step.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/**
 * One thing that `npm test` does: a Node program to run.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args the program and its arguments
 * @property {Record<string, string>} [environment]
 * @property {number} [limitSeconds] after which it is taken to hang
 * @property {{ path: string, count: (report: any) => import('./test-counts.mjs').Counts }} [report] the file in which it
 *   reports its cases, and how they are counted; without one it counts as a single case
 */

// By content: a fresh checkout gives every file a new time.
const rememberedLint = ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint'];
const rememberedFormatting = ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier'];

/**
 * The checks that read the source and run nothing of it: independent of each other, the longest first.
 *
 * @param {string} root
 * @param {{ fast: boolean }} options `fast` lints only files that changed since they were last found to be right. A
 *   change of types in one file may make another one wrong, which only linting everything finds.
 * @returns {Step[]}
 */
export function sourceChecks(root, { fast }) {
  const typescript = commandOf(root, 'typescript', 'tsc');
  /** @param {string} project */
  const types = (project) => {
    const known = `.cache/types/${project.replaceAll('/', '-')}.tsbuildinfo`;
    return [typescript, '-p', project, '--incremental', '--tsBuildInfoFile', known];
  };
  return [
    { name: 'lint', args: [commandOf(root, 'eslint'), '.', '--max-warnings', '0', ...(fast ? rememberedLint : [])] },
    {
      name: 'types of the page',
      args: [commandOf(root, 'svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    },
    { name: 'types of the workers', args: types('src/workers') },
    { name: 'types of the tests', args: types('tests') },
    { name: 'types of the benchmarks', args: types('bench') },
    { name: 'types of the scripts', args: types('scripts') },
    { name: 'import fences', args: [commandOf(root, 'dependency-cruiser', 'depcruise'), 'src', 'scripts', 'bench'] },
    { name: 'unused code', args: [commandOf(root, 'knip'), '--no-progress', '--no-config-hints'] },
    {
      name: 'formatting',
      args: [commandOf(root, 'prettier'), '--check', '--log-level', 'warn', ...rememberedFormatting, '.'],
    },
  ];
}

/**
 * The tests that need neither a browser nor a build.
 *
 * @param {string} root
 * @param {string} reports the folder for reports
 * @param {string} [since] a commit: only the tests that imports join to what was changed after it
 * @returns {Step}
 */
export function unitTests(root, reports, since) {
  return vitest(root, 'unit', reports, since === undefined ? [] : ['--changed', since, '--passWithNoTests']);
}

/**
 * What needs a browser, a build or a model, in the order in which it must be done.
 *
 * @param {string} root
 * @param {string} reports the folder for reports
 * @returns {Step[]}
 */
export function browserSteps(root, reports) {
  const report = `${reports}/end-to-end.json`;
  return [
    vitest(root, 'browser', reports),
    { name: 'build', args: [commandOf(root, 'vite'), 'build'] },
    {
      name: 'end-to-end tests',
      args: [commandOf(root, '@playwright/test', 'playwright'), 'test', '--reporter=dot,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      report: { path: report, count: countPlaywright },
      limitSeconds: 3600,
    },
  ];
}

/**
 * @param {string} root
 * @param {'unit' | 'browser'} project
 * @param {string} reports
 * @param {readonly string[]} [more] arguments
 * @returns {Step}
 */
function vitest(root, project, reports, more = []) {
  const report = `${reports}/${project}.json`;
  return {
    name: `${project} tests`,
    args: [
      commandOf(root, 'vitest'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ],
    report: { path: report, count: countVitest },
  };
}
