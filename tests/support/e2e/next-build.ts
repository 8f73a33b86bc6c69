import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Fault } from './app-server';
import { builtApp } from './built-app';

/** A newer build of the app, which a server begins to send in place of the one on disk. */
export interface NextBuild {
  /** Sends it. */
  readonly fault: Fault;
  /** An asset of the earlier build, loaded late, that this one does not have any more. */
  readonly retired: string;
}

/** What tells a page of the newer build from one of the earlier. */
export const nextBuildMark = 'next-build';

/**
 * Makes a newer build from the one on disk: another page, a service worker that names it, and one file fewer.
 *
 * @param damaged whether the page that is sent has other bytes than the service worker says
 */
export async function nextBuild({ damaged = false }: { readonly damaged?: boolean } = {}): Promise<NextBuild> {
  const retired = (await readdir(`${builtApp}/assets`)).find((name) => /^SettingsPanel-.*\.js$/.test(name));
  if (retired === undefined) throw new Error('The build has no settings panel of its own.');
  const page = await readFile(`${builtApp}/index.html`, 'utf8');
  const nextPage = page.replace('<head>', `<head><meta name="${nextBuildMark}" content="yes">`);
  const serviceWorker = (await readFile(`${builtApp}/service-worker.js`, 'utf8'))
    .replaceAll(integrityOf(page), integrityOf(nextPage))
    .replaceAll(md5(page), md5(nextPage))
    .replace(new RegExp(`\\{[^{}]*assets/${retired}[^{}]*\\},?`), '');
  const sent = damaged ? nextPage.replace('Hearth', 'Heart') : nextPage;
  return {
    retired,
    fault(request, response) {
      const path = (request.url ?? '').replace(/[?#].*/, '');
      if (path === `/assets/${retired}`) response.writeHead(404).end();
      else if (path === '/' || path === '/index.html')
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(sent);
      else if (path === '/service-worker.js')
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(serviceWorker);
      else return false;
      return true;
    },
  };
}

function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
