/**
 * Makes the pictures that the web app manifest names: the icons from public/icon.svg, and, when the app was built, its
 * screenshots. Run it again after either changed: `node scripts/manifest-pictures.mjs`. The results are committed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { startServer } from './server/server.mjs';
import { chromiumArguments, requireChromium } from './support/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist`;

/** A maskable icon may lose all but a circle of 80 % of its width, so its drawing is smaller and its ground has no corners. */
const icons = [
  { file: 'icon-192.png', pixels: 192, maskable: false },
  { file: 'icon-512.png', pixels: 512, maskable: false },
  { file: 'maskable-512.png', pixels: 512, maskable: true },
];

const screens = [
  { file: 'wide.png', width: 1280, height: 800, scale: 1 },
  { file: 'narrow.png', width: 390, height: 844, scale: 1 },
];

const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArguments });
try {
  await drawIcons();
  if (existsSync(`${built}/index.html`)) await takeScreenshots();
} finally {
  await browser.close();
}

async function drawIcons() {
  await mkdir(`${root}public/icons`, { recursive: true });
  const drawing = await readFile(`${root}public/icon.svg`, 'utf8');
  for (const { file, pixels, maskable } of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const svg = maskable
      ? drawing.replace('rx="14"', '').replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76"')
      : drawing;
    const ground = maskable ? '#a8421a' : 'transparent';
    await page.setContent(`<style>body{margin:0;background:${ground}}svg{display:block;width:100vw}</style>${svg}`);
    await page.screenshot({ path: `${root}public/icons/${file}`, omitBackground: true });
    await page.close();
  }
}

async function takeScreenshots() {
  await mkdir(`${root}public/screenshots`, { recursive: true });
  const server = await startServer({ root: built, modelsFolder: `${root}models`, port: 0, host: 'localhost' });
  for (const { file, width, height, scale } of screens) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: 'light' });
    await page.goto(server.address);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.screenshot({ path: `${root}public/screenshots/${file}` });
    await page.close();
  }
  await server.close();
}
