/**
 * Draws the icons that the web app manifest names from public/icon.svg. Run it again when that changed:
 * `node scripts/icons.mjs`. The results are committed.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArguments, requireChromium } from './support/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A maskable icon may lose all but a circle of 80 % of its width, so its drawing is smaller and its ground has no corners. */
const icons = [
  { file: 'icon-192.png', pixels: 192, maskable: false },
  { file: 'icon-512.png', pixels: 512, maskable: false },
  { file: 'maskable-512.png', pixels: 512, maskable: true },
];

const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArguments });
try {
  await drawIcons();
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
