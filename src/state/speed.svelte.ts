import type { Failure } from '../lib/core/failure';
import type { LanguageModels } from '../lib/models/language-models';
import { measureSpeed, type SpeedRow } from '../lib/models/speed/measure-speed';
import { speedTable, type ModelSpeed } from '../lib/models/speed/speed-table';
import { expectedFailure } from './expected-failure';

/** What was measured of one model, or why it could not be. */
export interface MeasuredModel {
  readonly modelId: string;
  readonly rows: readonly SpeedRow[];
  readonly failure?: Failure;
}

/** How fast this device reads and writes with each model. */
export class SpeedState {
  measured = $state.raw<readonly MeasuredModel[]>([]);
  /** The model that is being measured. */
  runningId = $state<string>();
  readonly #models: Pick<LanguageModels, 'acquire'>;
  #stop = new AbortController();

  constructor(models: Pick<LanguageModels, 'acquire'>) {
    this.#models = models;
  }

  /** Measures these models one after the other, in place of what was measured before. */
  async measure(modelIds: readonly string[]): Promise<void> {
    if (this.runningId !== undefined) return;
    this.#stop = new AbortController();
    this.measured = [];
    try {
      for (const modelId of modelIds) {
        if (this.#stop.signal.aborted) return;
        this.runningId = modelId;
        await this.#measureOne(modelId, this.#stop.signal);
      }
    } finally {
      this.runningId = undefined;
    }
  }

  /** Ends it; what was measured stays. */
  stop(): void {
    this.#stop.abort();
  }

  /**
   * What was measured as Markdown.
   *
   * @param device what it was measured on, in one line
   */
  asTable(device: string, describe: (modelId: string) => Omit<ModelSpeed, 'rows'>): string {
    return speedTable(
      device,
      this.measured.map(({ modelId, rows }) => ({ ...describe(modelId), rows })),
    );
  }

  async #measureOne(modelId: string, signal: AbortSignal): Promise<void> {
    const before = this.measured;
    let rows: readonly SpeedRow[] = [];
    const show = (failure?: Failure): void => {
      this.measured = [...before, { modelId, rows, ...(failure === undefined ? {} : { failure }) }];
    };
    show();
    try {
      const model = await this.#models.acquire('fast', signal, { fast: modelId });
      for await (const row of measureSpeed(model, signal)) {
        rows = [...rows, row];
        show();
      }
    } catch (error) {
      if (!signal.aborted) show(expectedFailure(error));
    }
  }
}
