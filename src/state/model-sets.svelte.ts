import type { Failure } from '../lib/core/failure';
import type { ModelDesk, TransferProgress } from '../lib/models/added/model-desk';
import { expectedFailure } from './expected-failure';
import type { ExportedFile } from './transfer.svelte';

/** A set of files on its way in or out. */
export interface RunningTransfer extends TransferProgress {
  readonly kind: 'export' | 'export-all' | 'import';
  /** The model's id, or the name of the file or folder. */
  readonly subject: string;
}

/** The name of a zip with all models; it tells nothing of whose they are. */
const zipOfAll = 'hearth-models.zip';

/** A file that the person picked, with its path inside the folder where it came from one. */
export interface PickedFile {
  readonly name: string;
  readonly webkitRelativePath: string;
}

/** Whole models as sets of files: taken in from a zip or a folder, and written out for another device. */
export class ModelSetsState {
  running = $state.raw<RunningTransfer>();
  failure = $state.raw<Failure>();
  /** The models that came in last. */
  importedIds = $state.raw<readonly string[]>([]);
  readonly #desk: Pick<ModelDesk, 'exportModels' | 'importSet'>;
  readonly #onImported: () => Promise<void>;
  #controller: AbortController | undefined;

  constructor(desk: Pick<ModelDesk, 'exportModels' | 'importSet'>, onImported: () => Promise<void>) {
    this.#desk = desk;
    this.#onImported = onImported;
  }

  /** A zip of the model; undefined, with a failure, where it could not be made, and where it was stopped. */
  async exportModel(modelId: string): Promise<ExportedFile | undefined> {
    return this.#export('export', modelId, `${modelId}.zip`, [modelId]);
  }

  /** The same for several models, as one zip. */
  async exportAll(modelIds: readonly string[]): Promise<ExportedFile | undefined> {
    return this.#export('export-all', zipOfAll, zipOfAll, modelIds);
  }

  /** Takes in one zip, or all files of a folder. */
  async importSet(files: readonly (PickedFile & Blob)[]): Promise<void> {
    const [first] = files;
    if (first === undefined) return;
    const picked = files.map((content) => ({ path: pathOf(content), content }));
    this.importedIds = [];
    const subject = pathOf(first).split('/')[0] ?? first.name;
    const ids = await this.#run('import', subject, (progress, signal) =>
      this.#desk.importSet(picked, progress, signal),
    );
    if (ids === undefined) return;
    this.importedIds = ids;
    await this.#onImported();
  }

  /** Ends it; nothing of it is kept. */
  stop(): void {
    this.#controller?.abort();
  }

  #export(
    kind: 'export' | 'export-all',
    subject: string,
    name: string,
    modelIds: readonly string[],
  ): Promise<ExportedFile | undefined> {
    return this.#run(kind, subject, async (progress, signal) => {
      const zip = await this.#desk.exportModels(modelIds, progress, signal);
      return { name, type: 'application/zip', parts: [zip] };
    });
  }

  async #run<Result>(
    kind: RunningTransfer['kind'],
    subject: string,
    work: (progress: (progress: TransferProgress) => void, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (this.#controller !== undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.failure = undefined;
    this.running = { kind, subject, doneBytes: 0, totalBytes: 0 };
    try {
      const result = await work(({ doneBytes, totalBytes }) => {
        if (!signal.aborted) this.running = { kind, subject, doneBytes, totalBytes };
      }, signal);
      return signal.aborted ? undefined : result;
    } catch (error) {
      if (!signal.aborted) this.failure = expectedFailure(error);
      return undefined;
    } finally {
      this.#controller = undefined;
      this.running = undefined;
    }
  }
}

function pathOf({ name, webkitRelativePath }: PickedFile): string {
  return webkitRelativePath === '' ? name : webkitRelativePath;
}
