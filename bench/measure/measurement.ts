import type { Profile } from '../support/browser';
import type { Site } from '../support/site';
import type { Labels, Metric } from '../report/figures';
import type { Section } from '../report/markdown';

/** What a measurement is given. */
export interface BenchContext {
  /** The folder that holds package.json. */
  readonly root: string;
  /** How often everything is measured. */
  readonly rounds: number;
  readonly quick: boolean;
  /** Whether the peers are measured too; they are then installed. */
  readonly peers: boolean;
  /** Catalogue ids of the language models to measure, smallest first. */
  readonly models: readonly string[];
  /** A profile that holds these models, for pages of {@link site}. */
  readonly profile: Profile;
  readonly site: Site;
  /** Paths of zips with models that are exported from Hearth, for what the catalogue has no model for. */
  readonly sets: readonly string[];
  /** Long English prose for prompts. */
  readonly prose: string;
  readonly signal: AbortSignal;
  say(line: string): void;
}

export type Recorder = (labels: Labels, metric: Metric, value: number) => void;

/** One thing that the benchmark measures. It asserts nothing. */
export interface Measurement extends Section {
  run(context: BenchContext, record: Recorder): Promise<void>;
}
