import type { Failure } from '../lib/core/failure';
import type { PickedOwnFile } from '../lib/core/own-file';
import type { ModelLibrary } from '../lib/models/model-library';
import { expectedFailure } from './expected-failure';

/** A file that is being made into a model. */
export interface RunningImport {
  readonly fileName: string;
  /** Known once the file was recognised. */
  readonly modelId: string | undefined;
  /** Bytes written; 0 of 0 until the file was recognised. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Whether it is converted, and only hashed, so that it is known again. Bytes read. */
  readonly hashing?: true;
}

/** What making a model from a file of the person's came to. */
export class ModelImportState {
  running = $state.raw<RunningImport>();
  failure = $state.raw<Failure>();
  /** The model that the last file became. */
  addedModelId = $state<string>();
  readonly #library: Pick<ModelLibrary, 'importFile'>;
  readonly #onRecognised: (modelId: string) => void;
  readonly #onEnd: () => Promise<void>;
  #controller: AbortController | undefined;

  constructor(
    library: Pick<ModelLibrary, 'importFile'>,
    {
      onRecognised,
      onEnd,
    }: {
      readonly onRecognised: (modelId: string) => void;
      /** However it ended, the files on the device may be others now. */
      readonly onEnd: () => Promise<void>;
    },
  ) {
    this.#library = library;
    this.#onRecognised = onRecognised;
    this.#onEnd = onEnd;
  }

  /**
   * Makes a model from a file, or from all parts of one; they are remembered where they are handles. One model at a time.
   * What went wrong is shown as the failure.
   */
  async add(...picked: readonly PickedOwnFile[]): Promise<void> {
    const [first] = picked;
    if (this.#controller !== undefined || first === undefined) return;
    const controller = new AbortController();
    this.#controller = controller;
    this.failure = undefined;
    this.addedModelId = undefined;
    this.running = { fileName: first.name, modelId: undefined, doneBytes: 0, totalBytes: 0 };
    try {
      await this.#follow(picked, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) this.failure = expectedFailure(error);
    } finally {
      this.#controller = undefined;
      this.running = undefined;
      await this.#onEnd();
    }
  }

  /** Stops; nothing of the file is kept. */
  stop(): void {
    this.#controller?.abort();
  }

  async #follow(picked: readonly PickedOwnFile[], signal: AbortSignal): Promise<void> {
    for await (const event of this.#library.importFile(picked, signal)) {
      if (signal.aborted || this.running === undefined) return;
      switch (event.type) {
        case 'recognised':
          this.#onRecognised(event.modelId);
          this.running = { ...this.running, modelId: event.modelId };
          break;
        case 'progress':
          this.running = { ...this.running, doneBytes: event.doneBytes, totalBytes: event.totalBytes };
          break;
        case 'hashing':
          this.running = { ...this.running, doneBytes: event.doneBytes, totalBytes: event.totalBytes, hashing: true };
          break;
        case 'done':
          this.addedModelId = event.modelId;
          break;
      }
    }
  }
}
