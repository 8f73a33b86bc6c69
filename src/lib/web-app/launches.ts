import type { SharedContent, SharedFile } from '../../workers/service-worker/api';

/** Why the app was opened, when it was for more than to be opened. */
export type Launch =
  | { readonly kind: 'new-conversation' }
  | { readonly kind: 'models' }
  /** Another app shared something, or files were opened with Hearth. */
  | { readonly kind: 'content'; readonly content: SharedContent };

/** The part of `window.launchQueue` that is needed; it hands over what came before as well. */
export interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

export interface LaunchParams {
  readonly targetURL?: string | undefined;
  readonly files?: readonly LaunchedFile[];
}

/** A handle of a file that was opened with Hearth. */
export interface LaunchedFile {
  readonly name: string;
  getFile(): Promise<{ readonly size: number; text(): Promise<string> }>;
}

export interface LaunchesDependencies {
  /** The address of the page, read and cleaned of what was a launch, so that a reload does not repeat it. */
  readonly address: { read(): string; clean(address: string): void };
  readonly queue: LaunchQueue | undefined;
  readonly takeShared: (id: string) => Promise<SharedContent | undefined>;
}

const mostFileBytes = 2_000_000;

/**
 * Reports every launch: the one of this page's address at once, and later ones, which the manifest sends to the window
 * that is already open.
 */
export function followLaunches(
  { address, queue, takeShared }: LaunchesDependencies,
  onLaunch: (launch: Launch) => void,
): void {
  const first = address.read();
  address.clean(withoutLaunch(first));
  void launchOf(first);
  let consumed = false;
  queue?.setConsumer(({ targetURL, files = [] }) => {
    // The queue begins with the launch of this very page, whose address was read above.
    const isFirst = !consumed && targetURL === first;
    consumed = true;
    if (files.length > 0) void open(files);
    else if (targetURL !== undefined && !isFirst) void launchOf(targetURL);
  });

  async function launchOf(target: string): Promise<void> {
    const { searchParams } = new URL(target);
    const start = searchParams.get('start');
    if (start === 'new') onLaunch({ kind: 'new-conversation' });
    if (start === 'models') onLaunch({ kind: 'models' });
    const share = searchParams.get('share');
    const content = share === null ? undefined : await takeShared(share);
    if (content !== undefined) onLaunch({ kind: 'content', content });
  }

  async function open(handles: readonly LaunchedFile[]): Promise<void> {
    const files: SharedFile[] = [];
    const refusedFiles: string[] = [];
    for (const handle of handles) {
      const file = await handle.getFile();
      if (file.size > mostFileBytes) refusedFiles.push(handle.name);
      else files.push({ name: handle.name, text: await file.text() });
    }
    onLaunch({ kind: 'content', content: { title: '', text: '', url: '', files, refusedFiles } });
  }
}

/** The same address without what told of a launch. */
function withoutLaunch(target: string): string {
  const url = new URL(target);
  url.searchParams.delete('start');
  url.searchParams.delete('share');
  return url.href;
}

/** What was shared as one text for the composer: title, words and address, each once; files go beside it. */
export function sharedText({ title, text, url }: SharedContent): string {
  const parts = [title, text, url].map((part) => part.trim()).filter((part) => part !== '');
  return parts
    .filter((part, place) => !parts.some((other, at) => at !== place && contains(other, part, at < place)))
    .join('\n\n');
}

/** Whether the other part already says it; of two that are the same the first stays. */
function contains(other: string, part: string, comesFirst: boolean): boolean {
  return other === part ? comesFirst : other.includes(part);
}
