import { withoutConnections } from './connections';
import { isLateFile } from './late-files';

/** Who answers a request: `page` and `file` from what is kept, `share` by taking in what another app sent. */
export type AnswerPlan =
  | { readonly kind: 'page' }
  /** A file of this build. */
  | { readonly kind: 'file'; readonly cacheKey: string }
  /** A file that is kept from its first use on. */
  | { readonly kind: 'late-file' }
  /** A file that only an earlier build can have had, for a page that began under it. */
  | { readonly kind: 'earlier-file' }
  | { readonly kind: 'share' }
  /** None of the service worker's business. */
  | { readonly kind: 'network' };

/** What the service worker keeps. */
export interface KeptFiles {
  /** The folder of the app, with its slash at the end. */
  readonly scope: string;
  /** Under which key a file of this build is kept. */
  cacheKeyOf(address: string): string | undefined;
}

/** Where the manifest's share target sends to, below the scope. */
const shareTargetPath = 'share-target';

/**
 * Decides who answers. Only the app's own address gets the page: any other navigation, such as to a file that is not
 * there, keeps its honest answer. Models go past the service worker, which would only keep a second copy of them.
 */
export function planAnswer(
  request: { readonly method: string; readonly url: string; readonly mode: string },
  kept: KeptFiles,
): AnswerPlan {
  const url = new URL(request.url);
  url.hash = '';
  const scope = new URL(kept.scope);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return { kind: 'network' };
  const path = url.pathname.slice(scope.pathname.length);
  if (request.method === 'POST' && path === shareTargetPath) return { kind: 'share' };
  if (request.method !== 'GET' || path.startsWith('models/')) return { kind: 'network' };
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) return { kind: 'page' };
  const cacheKey = kept.cacheKeyOf(withoutConnections(url.href));
  if (cacheKey !== undefined) return { kind: 'file', cacheKey };
  if (isLateFile(path)) return { kind: 'late-file' };
  return path.startsWith('assets/') ? { kind: 'earlier-file' } : { kind: 'network' };
}
