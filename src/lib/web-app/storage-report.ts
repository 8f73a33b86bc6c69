/** What takes space: models, what models remember of conversations, the conversations themselves, the app's own files. */
export type StorageUse = 'models' | 'model-memory' | 'conversations' | 'app';

/** What is used, and by what. */
export interface StorageReport {
  /** Bytes; undefined where the browser does not say. Largest first. */
  readonly uses: readonly { readonly use: StorageUse; readonly bytes: number | undefined }[];
  /** All of it, as the browser counts; the sum of what is known where it does not. */
  readonly totalBytes: number;
}

/** The answer of `navigator.storage.estimate()`; the details are Chromium's own. */
export interface StorageEstimateFacts {
  readonly usage?: number;
  readonly quota?: number;
  readonly usageDetails?: { readonly indexedDB?: number };
}

export interface StorageSources {
  estimate(): Promise<StorageEstimateFacts>;
  /** Bytes below a folder of the origin-private file system; 0 when there is none. */
  folderBytes(name: string): Promise<number>;
  /** Bytes of the app's own kept files. */
  appBytes(): Promise<number>;
}

/** Asks each place how much lies there. */
export async function reportStorage(
  sources: StorageSources,
  folders: { readonly models: string; readonly modelMemory: string },
): Promise<StorageReport> {
  const [estimate, models, modelMemory, app] = await Promise.all([
    sources.estimate(),
    sources.folderBytes(folders.models),
    sources.folderBytes(folders.modelMemory),
    sources.appBytes(),
  ]);
  const conversations = estimate.usageDetails?.indexedDB;
  const known = models + modelMemory + app + (conversations ?? 0);
  const uses: StorageReport['uses'] = [
    { use: 'models', bytes: models },
    { use: 'model-memory', bytes: modelMemory },
    { use: 'conversations', bytes: conversations },
    { use: 'app', bytes: app },
  ];
  return {
    uses: [...uses].sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0)),
    totalBytes: Math.max(known, estimate.usage ?? 0),
  };
}
