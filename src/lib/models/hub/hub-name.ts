import type { HubName, HubNameProblem } from '../../core/hub-look-up';

/** What a text was read as. */
export type HubNameReading = { readonly name: HubName } | { readonly problem: HubNameProblem };

/** Longer than any address of the hub, and short enough to be looked through at once. */
const longestText = 1_000;

/** Owners and names as the hub allows them (huggingface_hub, validate_repo_id). */
const segment = /^[A-Za-z0-9](?:[\w.-]{0,94}[\w])?$/;

const hubHosts: ReadonlySet<string> = new Set(['huggingface.co', 'www.huggingface.co', 'hf.co']);

/** First words of addresses that lead to something else than a model. */
const otherKinds: ReadonlySet<string> = new Set([
  ...['datasets', 'spaces', 'collections', 'papers', 'docs', 'blog', 'posts', 'learn', 'organizations'],
]);

/**
 * Reads what a person types or pastes: `owner/name`, with `@revision`, `:file.gguf` or `:Q4_K_M` behind it, or the address
 * of a repository or of a file of it, with or without its scheme.
 *
 * @param hubAddress the hub's base address, whose host is taken too
 */
export function readHubName(text: string, hubAddress: string): HubNameReading {
  const trimmed = text.trim().replace(/^[<"'`]+|[>"'`]+$/g, '');
  if (trimmed === '') return { problem: 'empty' };
  // Characters that nobody sees may hide which repository is meant.
  if (trimmed.length > longestText || /[\p{C}\s]/u.test(trimmed)) return { problem: 'malformed' };
  const address = asAddress(trimmed, hubAddress);
  if (address === undefined) return readShortName(trimmed);
  return 'problem' in address ? address : readPath(address.path);
}

/** The path of an address of the hub; nothing for a text that is no address. */
function asAddress(
  text: string,
  hubAddress: string,
): { readonly path: string } | { readonly problem: HubNameProblem } | undefined {
  if (/^hf:\/\//i.test(text)) return { path: text.slice('hf://'.length) };
  const bare = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)\/(.*)$/i.exec(text);
  // An owner may have a dot in its name, so without a scheme only hosts of the hub are hosts.
  const written = bare !== null && isHub(bare[1] ?? '', hubAddress) ? `https://${text}` : text;
  if (!/^[a-z][a-z+.-]*:\/\//i.test(written)) return undefined;
  if (!URL.canParse(written)) return { problem: 'malformed' };
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol) || !isHub(url.host, hubAddress)) return { problem: 'other-host' };
  return { path: decoded(url.pathname) ?? '' };
}

function isHub(host: string, hubAddress: string): boolean {
  return hubHosts.has(host.toLowerCase()) || host.toLowerCase() === new URL(hubAddress).host;
}

/** The path of an address: `owner/name`, then what of it and at which revision. */
function readPath(path: string): HubNameReading {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second, view, ...rest] = parts[0] === 'models' ? parts.slice(1) : parts;
  if (first === undefined) return { problem: 'no-model' };
  if (otherKinds.has(first.toLowerCase())) return { problem: 'no-model' };
  if (second === undefined) return { problem: 'owner-missing' };
  if (view === undefined) return readShortName(`${first}/${second}`);
  if (!isRepository(first, second)) return { problem: 'malformed' };
  const repository = `${first}/${second}`;
  const [revision, ...file] = rest[0] === 'refs' ? [rest.slice(0, 3).join('/'), ...rest.slice(3)] : rest;
  if (!['tree', 'blob', 'resolve', 'raw', 'commit'].includes(view) || revision === undefined) {
    return { name: { repository } };
  }
  if (!isRevision(revision)) return { problem: 'malformed' };
  const names = view === 'tree' || view === 'commit' ? '' : file.join('/');
  if (names !== '' && !isPath(names)) return { problem: 'malformed' };
  return {
    name: { repository, ...(revision === 'main' ? {} : { revision }), ...(names === '' ? {} : { path: names }) },
  };
}

/** `owner/name@revision:file`, the last two as wanted. */
function readShortName(text: string): HubNameReading {
  const found = /^([^/@:]+)(?:\/([^/@:]+))?(?:@([^:]+))?(?::(.+))?$/.exec(text);
  if (found === null) return { problem: 'malformed' };
  const [, owner = '', name, revision, what] = found;
  if (name === undefined) return { problem: segment.test(owner) ? 'owner-missing' : 'malformed' };
  if (otherKinds.has(owner.toLowerCase())) return { problem: 'no-model' };
  if (!isRepository(owner, name) || (revision !== undefined && !isRevision(revision))) return { problem: 'malformed' };
  if (what !== undefined && !isPath(what)) return { problem: 'malformed' };
  return {
    name: {
      repository: `${owner}/${name}`,
      ...(revision === undefined || revision === 'main' ? {} : { revision }),
      ...(what === undefined ? {} : whatOf(what)),
    },
  };
}

function whatOf(what: string): Pick<HubName, 'path' | 'quantisation'> {
  // `latest` is what some programs write for want of anything better.
  if (what === 'latest') return {};
  return /\.[a-z]\w*$/i.test(what) ? { path: what } : { quantisation: what.toUpperCase() };
}

/** Whether a text is an `owner/name` as the hub allows it. */
export function isRepositoryName(text: string): boolean {
  const [owner = '', name = '', ...rest] = text.split('/');
  return rest.length === 0 && isRepository(owner, name);
}

function isRepository(owner: string, name: string): boolean {
  const apart = (text: string): boolean => segment.test(text) && !text.includes('--') && !text.includes('..');
  return apart(owner) && apart(name) && !name.endsWith('.git');
}

function isRevision(revision: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(revision) && !revision.includes('..');
}

/** Whether a path stays inside its repository. */
export function isPath(path: string): boolean {
  const inside = (part: string): boolean => part !== '' && part !== '.' && part !== '..';
  return path.length <= 500 && !/[\p{Cc}\\]/u.test(path) && path.split('/').every(inside);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
