import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { deferred } from './deferred.ts';
import { redirect, refuse, sendContent, sendFault, sendPage } from './hub/hub-answers.ts';
import { FaultPlan, type HubPlace, type PlannedFault } from './hub/hub-faults.ts';
import { isLarge, modelInformation, revisionOf, type HubContent, type HubRepository } from './hub/hub-repository.ts';

export { contentOf, contentOfFile, hubRepository } from './hub/hub-repository.ts';

/** One request as it came. */
export interface SeenHubRequest {
  readonly place: HubPlace | 'preflight';
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A hub on this machine, with a second host for the bytes of large files. */
export interface HubServer {
  /** Scheme, host and port: `http://127.0.0.1:40001`. */
  readonly origin: string;
  /** Where large files are redirected to. */
  readonly contentOrigin: string;
  /** Every request so far, in order. */
  readonly seen: readonly SeenHubRequest[];
  /** Adds a repository, or replaces the one of that name, as a new commit does. */
  publish(repository: HubRepository): void;
  /** From now on requests meet this fault; those planned first come first. */
  plan(fault: PlannedFault): void;
  /** A token that the hub knows, whatever it may read; those of readers are known anyhow. */
  acceptToken(token: string): void;
  /** No more faults. */
  heal(): void;
  /** Resolves once a `stall` holds so many answers. */
  untilHeld(answers: number): Promise<void>;
  /** Lets answers go on that a `stall` holds. */
  release(): void;
  close(): Promise<void>;
}

const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,ETag,Link,Accept-Ranges,Content-Range,Content-Length,' +
    'Retry-After,X-Linked-Size,X-Linked-ETag',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Where a hub of one host hands large files out. */
const contentFolder = '/content';

/**
 * Starts a server that speaks the hub's documented protocol over the given repositories: information about a repository
 * at a commit, files by redirect (large ones to another host, others to another address), ranges, and every fault that
 * a client must live through. Like the hub's own second host it answers no preflight there, so a page may send only
 * headers that need none: `Range` does not, `If-Range` does.
 */
export async function startHubServer(...repositories: readonly HubRepository[]): Promise<HubServer> {
  const faults = new FaultPlan();
  const seen: SeenHubRequest[] = [];
  const byName = new Map(repositories.map((repository) => [repository.name, repository]));
  const contents = new Map<string, HubContent>();
  const accepted: string[] = [];
  const knownTokens = (): ReadonlySet<string> =>
    new Set([...accepted, ...[...byName.values()].flatMap(({ readers = [] }) => readers)]);
  let hold = deferred<void>();
  let holding = 0;
  let watches: { readonly answers: number; readonly reached: () => void }[] = [];
  const held = (): Promise<void> => {
    holding += 1;
    for (const { answers, reached } of watches) if (holding >= answers) reached();
    return hold.promise;
  };
  const note = (place: SeenHubRequest['place'], { method = '', url = '', headers }: IncomingMessage): void => {
    seen.push({ place, method, path: url, headers });
  };
  const find = (name: string): HubRepository | undefined =>
    byName.get(name) ?? [...byName.values()].find(({ formerNames }) => formerNames?.includes(name));

  const onHub = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.startsWith(`${contentFolder}/`) === true) return onContent(request, response);
    const asked = readAddress(request.url ?? '/');
    note(asked.place, request);
    const fault = faults.take(asked.place, asked.file === '' ? asked.name : asked.file);
    if (fault !== undefined && sendFault(response, fault)) return;
    const repository = find(asked.name);
    const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined && !knownTokens().has(token)) {
      return sendPage(response, 401, 'application/json', '{"error":"Invalid credentials in Authorization header"}');
    }
    const isReader = token !== undefined && (repository?.readers ?? []).includes(token);
    // Whoever is not signed in is told the same of a repository that is private and of one that is not there.
    if (repository === undefined || (repository.private === true && !isReader)) {
      return refuse(response, token === undefined ? 401 : 404, 'RepoNotFound');
    }
    if (repository.disabled === true) return refuse(response, 403, 'DisabledRepo');
    if (repository.name !== asked.name) {
      return redirect(response, 307, (request.url ?? '').replace(asked.name, repository.name));
    }
    const found = revisionOf(repository, asked.revision);
    if (found === undefined) return refuse(response, 404, 'RevisionNotFound');
    if (asked.place === 'information') {
      const text = JSON.stringify(modelInformation(repository, asked.revision));
      return sendPage(response, 200, 'application/json; charset=utf-8', text);
    }
    const content = found.files[asked.file];
    if (content === undefined) return refuse(response, 404, 'EntryNotFound');
    if ((repository.gated ?? false) !== false && !isReader) {
      return refuse(response, token === undefined ? 401 : 403, 'GatedRepo');
    }
    const commit = { 'x-repo-commit': found.commit, 'accept-ranges': 'bytes' };
    if (isLarge(repository, asked.file)) {
      contents.set(`/${content.sha256}`, content);
      const host = repository.oneHost === true ? `${originOf(hubServer)}${contentFolder}` : originOf(contentServer);
      return redirect(response, 302, `${host}/${content.sha256}?name=${encodeURI(asked.file)}`, {
        ...commit,
        etag: `"${content.sha256}"`,
        'x-linked-etag': `"${content.sha256}"`,
        'x-linked-size': String(content.bytes),
      });
    }
    const direct = asked.direct || fault !== undefined;
    if (!direct)
      return redirect(response, 307, `/api/resolve-cache/models/${asked.name}/${found.commit}/${asked.file}`, commit);
    await sendContent({ request, response, content, headers: commit, etag: content.sha256.slice(0, 40), fault, held });
  };

  const onContent = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    note('content', request);
    const address = new URL(request.url ?? '/', 'http://content');
    const content = contents.get(address.pathname.replace(contentFolder, ''));
    if (content === undefined) return refuse(response, 404, 'EntryNotFound');
    const fault = faults.take('content', address.searchParams.get('name') ?? '');
    await sendContent({ request, response, content, headers: {}, etag: content.sha256, fault, held });
  };

  const hubServer = await listen((request, response) => {
    if (request.method !== 'OPTIONS') return onHub(request, response);
    note('preflight', request);
    response.writeHead(204, {
      'access-control-allow-methods': 'GET,HEAD',
      'access-control-allow-headers': '*,authorization',
    });
    response.end();
    return Promise.resolve();
  });
  const contentServer = await listen((request, response) => {
    if (request.method !== 'OPTIONS') return onContent(request, response);
    note('preflight', request);
    return Promise.resolve(refuse(response, 403, 'PreflightRefused'));
  });
  return {
    origin: originOf(hubServer),
    contentOrigin: originOf(contentServer),
    seen,
    publish: (repository) => void byName.set(repository.name, repository),
    plan: (fault) => faults.add(fault),
    acceptToken: (token) => void accepted.push(token),
    heal: () => faults.clear(),
    async untilHeld(answers) {
      if (holding >= answers) return;
      await new Promise<void>((reached) => watches.push({ answers, reached }));
    },
    release() {
      hold.resolve(undefined);
      hold = deferred<void>();
      holding = 0;
      watches = [];
    },
    async close() {
      hold.resolve(undefined);
      await Promise.all([hubServer, contentServer].map(shut));
    },
  };
}

interface AskedFor {
  readonly place: 'information' | 'resolve';
  readonly name: string;
  readonly revision: string;
  /** Empty where the repository itself is asked for. */
  readonly file: string;
  /** Whether this is where a small file's redirect leads. */
  readonly direct: boolean;
}

function readAddress(url: string): AskedFor {
  const path = decodeURIComponent(new URL(url, 'http://hub').pathname);
  const [, cached] = /^\/api\/resolve-cache\/models\/(.+)$/.exec(path) ?? [];
  if (cached !== undefined) {
    const [owner = '', name = '', revision = '', ...file] = cached.split('/');
    return { place: 'resolve', name: `${owner}/${name}`, revision, file: file.join('/'), direct: true };
  }
  const information = /^\/api\/models\/([^/]+\/[^/]+)(?:\/revision\/(.+))?$/.exec(path);
  if (information !== null) {
    const [, name = '', revision = 'main'] = information;
    return { place: 'information', name, revision, file: '', direct: false };
  }
  const [, name = '', revision = '', file = ''] = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return { place: 'resolve', name, revision, file, direct: false };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return `http://127.0.0.1:${address.port}`;
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value);
    // A client that goes away in the middle of an answer is none of the server's faults.
    response.on('error', () => undefined);
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
