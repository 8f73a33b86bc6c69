import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { securityHeaders } from 'virtual:security-headers';
import { connectionsCache } from '../lib/core/outside-connection';
import type { ServiceWorkerAnswers, ServiceWorkerReply, ServiceWorkerRequest } from './service-worker/api';
import { allowedSources, withoutConnections, withSources } from './service-worker/connections';
import { createEarlierPages } from './service-worker/earlier-pages';
import { createLateFiles, isLateFile } from './service-worker/late-files';
import { planAnswer } from './service-worker/plan-answer';
import { createSharedContents, readSharedForm } from './service-worker/shared-content';
import { checkShell, type ShellFile } from './service-worker/shell-files';
import { withHeaders } from './service-worker/with-headers';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const { scope } = self.registration;
const precache = new PrecacheController();
// The build writes them as objects alone.
const builtFiles = self.__WB_MANIFEST.filter((entry) => typeof entry !== 'string');
precache.addToCacheList(builtFiles.filter(({ url }) => !isLateFile(url)));
const shellCache = (): Promise<Cache> => self.caches.open(precache.strategy.cacheName);

const notes = self.caches.open(`hearth-notes ${scope}`);
const shared = notes.then((cache) => createSharedContents(cache, scope, () => crypto.randomUUID()));
const lateFiles = createLateFiles({
  files: builtFiles
    .filter(({ url }) => isLateFile(url))
    .map(({ url, integrity = '' }) => ({ address: `${scope}${url}`, cacheKey: `${scope}${url}`, integrity })),
  openCache: () => self.caches.open(`hearth-late ${scope}`),
  fetchFile,
  fetchOther: (address) => fetch(address),
});
const earlierPages = notes.then((cache) => createEarlierPages(cache, `${scope}earlier-pages`));

// Every file carries its hash: one that differs, or is not there, fails the installation and the build before it stays.
self.addEventListener('install', (event) => void precache.install(event));

self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== undefined) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  const request = event.data as ServiceWorkerRequest | { readonly type: 'SKIP_WAITING' };
  // The word that workbox-window sends for a person who asked for the update.
  if (request.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else event.waitUntil(reply(request, event));
});

// A notice of an alert was pressed: back to Hearth, which says what rings.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

async function showPage(): Promise<void> {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await (page === undefined ? self.clients.openWindow(scope) : page.focus());
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  await (await earlierPages).note(await openPages());
  await tidy(event);
  await self.clients.claim();
}

function answerTo(request: Request): Promise<Response> | undefined {
  const plan = planAnswer(request, { scope, cacheKeyOf: (address) => precache.getCacheKeyForURL(address) });
  switch (plan.kind) {
    case 'network':
      return undefined;
    case 'share':
      return takeShare(request);
    case 'page':
      return kept(precache.getCacheKeyForURL(`${scope}index.html`) ?? '', request);
    case 'file':
      return kept(plan.cacheKey, request);
    case 'late-file':
      return lateFiles.answer(request.url).then((response) => withHeaders(response, securityHeaders));
    case 'earlier-file':
      return kept(withoutConnections(request.url), request);
  }
}

async function kept(cacheKey: string, request: Request): Promise<Response> {
  const response = (await (await shellCache()).match(cacheKey)) ?? (await fetch(request));
  // What a redirect asks for has a header that only the browser may read.
  if (response.type === 'opaqueredirect') return response;
  const sources = await allowedSources(request, scope, () => self.caches.open(connectionsCache));
  return withHeaders(response, withSources(securityHeaders, sources));
}

async function takeShare(request: Request): Promise<Response> {
  const id = await (await shared).keep(await readSharedForm(await request.formData()));
  return Response.redirect(`${scope}?share=${encodeURIComponent(id)}`, 303);
}

async function reply(request: ServiceWorkerRequest, event: ExtendableMessageEvent): Promise<void> {
  const say = (answer: ServiceWorkerReply<keyof ServiceWorkerAnswers>): void => event.ports[0]?.postMessage(answer);
  try {
    say({ ok: true, value: await answerOf(request, event) });
  } catch (error) {
    say({ ok: false, reason: String(error) });
  }
}

async function answerOf(
  { type, id = '' }: ServiceWorkerRequest,
  event: ExtendableEvent,
): Promise<ServiceWorkerAnswers[keyof ServiceWorkerAnswers]> {
  switch (type) {
    case 'check-shell':
      return checkShell({ files: shellFiles(), cache: await shellCache(), fetchFile });
    case 'take-share':
      return (await shared).take(id);
    case 'tidy':
      await tidy(event);
      return undefined;
    case 'claim':
      await self.clients.claim();
      return undefined;
  }
}

async function tidy(event: ExtendableEvent): Promise<void> {
  if (await (await earlierPages).anyAmong(await openPages())) return;
  await precache.activate(event);
  await lateFiles.tidy();
}

async function openPages(): Promise<readonly string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}

function shellFiles(): readonly ShellFile[] {
  return [...precache.getURLsToCacheKeys()].map(([address, cacheKey]) => ({
    address,
    cacheKey,
    integrity: precache.getIntegrityForCacheKey(cacheKey) ?? '',
  }));
}

function fetchFile({ address, integrity }: ShellFile): Promise<Response> {
  return fetch(address, { integrity, cache: 'reload', credentials: 'same-origin' });
}
