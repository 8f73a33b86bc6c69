import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canInstallPackages, installDebianPackage } from './debian-package.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const advice =
  'No Chromium was found. Install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium, or run ' +
  '"npx playwright install chromium"; then run the same command again.';

/** Whether this process is root, as which Chromium starts only without its sandbox. */
const isRoot = process.getuid?.() === 0;

/** The arguments that Chromium needs on this machine to run tests. */
export const chromiumArguments = isRoot ? ['--no-sandbox'] : [];

/** With them Chromium offers a graphics processor of software to WebGPU, on any machine. */
export const softwareGpuArguments = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

/**
 * Looks for a Chromium: CHROMIUM_PATH, then the usual places of this system, then the one that Playwright downloaded.
 *
 * @param {{ environment?: NodeJS.ProcessEnv, places?: readonly string[], exists?: (path: string) => boolean, playwright?: () => string | undefined }} [options]
 * @returns {string | undefined} the path of its executable
 * @throws {Error} when CHROMIUM_PATH names nothing, since falling back to another browser would hide the mistake
 */
export function findChromium({
  environment = process.env,
  places = usualPlaces,
  exists = existsSync,
  playwright = playwrightChromium,
} = {}) {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file. Correct it or unset it.`);
  }
  const found = places.find((path) => exists(path));
  if (found !== undefined) return found;
  const downloaded = playwright();
  return downloaded !== undefined && exists(downloaded) ? downloaded : undefined;
}

/**
 * The path of a Chromium, for a test runner's configuration.
 *
 * @returns {string}
 * @throws {Error} with a sentence that says what to do when there is none
 */
export function requireChromium() {
  const found = findChromium();
  if (found === undefined) throw new Error(advice);
  return found;
}

/**
 * As {@link requireChromium}, but as root on Debian and its kin it first installs the package.
 *
 * @param {{ onStart?: () => void }} [options] `onStart` is called before an installation begins
 * @returns {string}
 */
export function installedChromium({ onStart } = {}) {
  if (findChromium() === undefined && canInstallPackages) {
    onStart?.();
    try {
      installDebianPackage('chromium');
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${advice}`, { cause: error });
    }
  }
  return requireChromium();
}

/** @returns {string | undefined} */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch (error) {
    // Without dependencies installed there is no Playwright, hence no browser of its own.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
