import type { SharedContent, SharedFile } from './api';

/** The part of the browser's `Cache` that is needed. */
export interface ShareCache {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** What was shared and not yet read. */
export interface SharedContents {
  /** Keeps it; returns the id to take it with. */
  keep(content: SharedContent): Promise<string>;
  /** Hands it out and forgets it. */
  take(id: string): Promise<SharedContent | undefined>;
}

const mostFiles = 10;
const mostFileBytes = 2_000_000;

/** Reads the form that the system sends for the manifest's share target. */
export async function readSharedForm(form: FormData): Promise<SharedContent> {
  const files: SharedFile[] = [];
  const refusedFiles: string[] = [];
  for (const file of form.getAll('files')) {
    if (typeof file === 'string') continue;
    if (isText(file) && file.size <= mostFileBytes && files.length < mostFiles) {
      files.push({ name: file.name, text: await file.text() });
    } else {
      refusedFiles.push(file.name);
    }
  }
  return { title: field(form, 'title'), text: field(form, 'text'), url: field(form, 'url'), files, refusedFiles };
}

/** @param scope the address of the app's folder; ids become addresses below it, which nothing else uses */
export function createSharedContents(cache: ShareCache, scope: string, createId: () => string): SharedContents {
  const addressOf = (id: string): string => `${scope}shared/${encodeURIComponent(id)}`;
  return {
    async keep(content) {
      const id = createId();
      await cache.put(addressOf(id), Response.json(content));
      return id;
    },
    async take(id) {
      const response = await cache.match(addressOf(id));
      if (response === undefined) return undefined;
      await cache.delete(addressOf(id));
      return (await response.json()) as SharedContent;
    },
  };
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function isText(file: File): boolean {
  return file.type.startsWith('text/') || /\.(?:txt|md|markdown|log|csv)$/i.test(file.name);
}
