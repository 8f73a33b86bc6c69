/** One prompt of the comparison: read the text, then write so many tokens. */
export interface PromptTask {
  readonly text: string;
  /** Tokens of the prompt, with the chat template around it. */
  readonly tokens: number;
  readonly answerTokens: number;
}

export interface TaskTimes {
  readonly promptTokens: number;
  readonly promptMs: number;
  readonly answerTokens: number;
  readonly decodeMs: number;
}

export interface EngineTimes {
  readonly loadMs: number;
  /** Of the WebAssembly memory after loading, where there is one. */
  readonly memoryBytes?: number;
  /** The most memory that the page's process ever had, where it can be had. */
  readonly peakBytes?: number | undefined;
  readonly tasks: readonly TaskTimes[];
}

/** An engine with a number of threads: started anew for each round, so that none profits from its place in the order. */
export interface Contender {
  readonly engine: string;
  readonly threads: number;
  /** Whether it takes part with that model. */
  takes(model: string): boolean;
  /** Measures the tasks that this engine is given, in order. */
  measure(model: string, tasks: readonly PromptTask[]): Promise<EngineTimes>;
  /** Longer prompts would take this engine minutes. */
  readonly longestPrompt: number;
}
