import type { RouteDecision, RoutePreference, SlotValues, TokenUsage } from '../../src/lib/core/conversation';
import type { GpuFacts } from '../../src/lib/models/device/device-facts';
import type { PromptMessage } from '../../src/lib/models/language-model';
import type { SpeedRow } from '../../src/lib/models/speed/measure-speed';

/** What went wrong with one case. */
export interface CaseError {
  /** The failure's code, or `unexpected` for anything that is not a `Failure`. */
  readonly code: string;
  readonly message: string;
}

/** A value, or why there is none: thrown errors lose their code on the way out of the page. */
export type Outcome<Value> = { readonly value: Value } | { readonly error: CaseError };

export interface EarlierMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A list as it stands before a turn. */
export interface GivenList {
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly done: boolean }[];
}

/** A timer as it stands before a turn. */
export interface GivenTimer {
  readonly name: string;
  /** For how long it was set. */
  readonly seconds: number;
  /** What is left of it; all of it where left out. */
  readonly remaining?: number | undefined;
  readonly paused: boolean;
}

/** When and where something is said; what is left out is now and here. */
export interface CaseMoment {
  /** Milliseconds since 1970, or ISO 8601, by the clock of the time zone where it names no offset. */
  readonly now?: number | string | undefined;
  /** IANA name. */
  readonly timezone?: string | undefined;
}

/** A turn to be decided, and where and when it is said. */
export interface RouteCase extends CaseMoment {
  readonly text: string;
  readonly history: readonly EarlierMessage[];
  readonly lists: readonly GivenList[];
  readonly timers: readonly GivenTimer[];
}

export interface RoutedCase {
  readonly decision: RouteDecision;
  readonly skill: string | null;
  readonly slots: SlotValues;
  /** Of the whole decision, the reading by the skills included. */
  readonly ms: number;
}

export interface SkilledCase {
  /** Null when no skill takes the turn. */
  readonly skill: string | null;
  readonly slots: SlotValues;
  readonly text: string;
  readonly ms: number;
}

export interface Roles {
  /** Catalogue ids. */
  readonly fast: string;
  readonly reasoning: string;
  /** The most threads to compute with; as many as the device has where left out. */
  readonly threads?: number;
}

/** A conversation of cases, as it begins. */
export interface CaseBeginning {
  readonly history: readonly EarlierMessage[];
  /**
   * What the person said before it, elsewhere: the memory then knows that, and nothing else, and the conversation has it.
   * Left out, the conversation has no memory.
   */
  readonly facts?: readonly string[] | undefined;
  readonly moment: CaseMoment;
}

export interface QuestionOptions {
  readonly conversationId: string;
  readonly text: string;
  readonly preference: RoutePreference;
  /** The answer is stopped after so many tokens. */
  readonly mostTokens?: number;
  readonly moment?: CaseMoment;
}

/** One answer through the whole product, timed on the page. */
export interface Answer {
  readonly text: string;
  readonly decision: RouteDecision;
  /** Neither where a skill answered. */
  readonly model?: string | undefined;
  readonly usage?: TokenUsage | undefined;
  /** From sending to the first words, in milliseconds; the whole time when there were none. */
  readonly firstTokenMs: number;
  /** From sending to the end. */
  readonly ms: number;
  /** Arrival of every token event, from sending. */
  readonly tokenMs: readonly number[];
}

export interface BareLoad {
  readonly loadMs: number;
  /** Of the WebAssembly memory with one cache. */
  readonly memoryBytes: number;
  readonly threads: number;
}

/** What the bare loop should do: read a prompt of so many tokens, then write so many. */
export interface BareRun {
  readonly messages: readonly PromptMessage[];
  readonly answerTokens: number;
}

export interface BareTimes {
  readonly promptTokens: number;
  readonly promptMs: number;
  readonly decodeMs: number;
}

/** One answer, written token by token. */
export interface WritingTimes {
  /** Behind the first one. */
  readonly tokens: readonly number[];
  readonly passes: number;
  readonly ms: number;
}

/** The same answer without guesses and with them. */
export interface SpeculationTimes {
  readonly plain: WritingTimes;
  readonly guessing: WritingTimes;
}

/** The index worker over generated turns, as the page sees it. */
export interface MemoryTimes {
  /** From starting the worker until it answers. */
  readonly startMs: number;
  /** From then until all rows are read. */
  readonly openMs: number;
  /** Of each question, with all that a call takes. */
  readonly queryMs: readonly number[];
  /** Of the page meanwhile; 0 where none took over 50 ms. */
  readonly longestTaskMs: number;
  readonly turns: number;
  readonly embedded: number;
  /** Memory of the vectors. */
  readonly bytes: number;
}

export interface EngineRun {
  readonly engine: 'voy' | 'flat';
  readonly turns: number;
  readonly queries: number;
}

export interface EngineTimes {
  readonly fillMs: number;
  readonly queryMs: readonly number[];
}

type CaseTime = number | string;

/** One step of the suites `recall` and `facts`; steps are taken in order. Times as those of a `RouteCase`, in UTC. */
export type MemoryCase =
  | { readonly op: 'reset' }
  | {
      readonly op: 'turn';
      readonly id: string;
      readonly conversation: string;
      readonly session?: string | undefined;
      /** `user`, `assistant`, or a name. */
      readonly speaker?: string | undefined;
      readonly text: string;
      readonly at?: CaseTime | undefined;
    }
  | {
      readonly op: 'query';
      readonly id: string;
      readonly text: string;
      readonly k?: number | undefined;
      readonly at?: CaseTime | undefined;
    }
  | { readonly op: 'say'; readonly id: string; readonly text: string; readonly at?: CaseTime | undefined }
  | {
      readonly op: 'ask';
      readonly id: string;
      readonly subject?: string | undefined;
      readonly predicate?: string | undefined;
      readonly text?: string | undefined;
      readonly at?: CaseTime | undefined;
    }
  | { readonly op: 'forget'; readonly id: string; readonly text: string }
  | { readonly op: 'dump'; readonly id: string };

/** What a step gave, as it stands in the file of results. */
export interface MemoryResult {
  readonly id: string;
  readonly ms: number;
  readonly [field: string]: unknown;
}

/** What the harness measures of the memory. */
export interface MemoryBench {
  /** Puts so many generated turns with vectors into the database, in place of what was there. */
  fill(turns: number): Promise<void>;
  /** Opens the index worker on what is there and asks it so many questions. */
  measure(queries: number): Promise<MemoryTimes>;
  /** Fills an engine of vectors alone, and asks it. */
  measureEngine(run: EngineRun): Promise<EngineTimes>;
}

/** What the harness measures on the graphics processor. */
export interface GraphicsBench {
  /** Null without an adapter. */
  probe(): Promise<GpuFacts | null>;
  /** Takes in the sets of model files that lie in the field of the page. */
  importSets(): Promise<void>;
  /** Those on the page that run there. */
  models(): Promise<readonly { readonly id: string; readonly title: string }[]>;
  /** A row for each length of prompt, as the app itself measures them. */
  measure(id: string): Promise<readonly SpeedRow[]>;
}

/** Each as {@link GraphicsBench} says, with what was thrown as an outcome. */
export type GraphicsOutcomes = {
  readonly [Name in keyof GraphicsBench]: (
    ...given: Parameters<GraphicsBench[Name]>
  ) => Promise<Outcome<Awaited<ReturnType<GraphicsBench[Name]>>>>;
};

/** What the harness calls in the page. */
export interface BenchPage {
  /** Downloads and verifies what is missing of these models; says how far it is through {@link PageHost}. */
  install(models: readonly string[]): Promise<Outcome<null>>;
  route(turn: RouteCase): Promise<Outcome<RoutedCase>>;
  /** Lets the skills answer a turn, on stores that hold nothing but what the case says. */
  skill(turn: RouteCase): Promise<Outcome<SkilledCase>>;
  /** Puts models into the roles, loads them, and tells with how many threads the fast one computes. */
  use(roles: Roles): Promise<Outcome<number>>;
  /** A new conversation without memory: an earlier one must not get into its prompts. */
  begin(): Promise<string>;
  beginCase(beginning: CaseBeginning): Promise<Outcome<string>>;
  ask(question: QuestionOptions): Promise<Outcome<Answer>>;
  title(conversationId: string): Promise<string | null>;
  /** Lets the model read what is being written in a conversation; resolves when it has. */
  readAlong(conversationId: string, text: string): Promise<void>;
  /** From now on a question that was asked before gets its answer again, or does not. */
  repeatAnswers(on: boolean): void;
  /**
   * Embeds texts one after the other until {@link stopEmbedding}: behind what is more urgent, or without regard to it.
   * Resolves once the model is there.
   */
  startEmbedding(queued: boolean): Promise<void>;
  /** Resolves with how many texts it were. */
  stopEmbedding(): Promise<number>;
  /** Loads the model of the reasoning role, as the product does where it will probably be asked. */
  preload(): Promise<void>;
  saveCaches(): Promise<void>;
  /** Drops the key-value cache of a conversation, so that the next prompt is computed whole. */
  forget(conversationId: string): Promise<void>;
  /** Ends the workers of the models; whichever is asked next is loaded again. */
  close(): void;
  /** For each length the longest start of `text` that, as the one message of a prompt, takes at most so many tokens. */
  excerpts(model: string, text: string, lengths: readonly number[]): Promise<readonly string[]>;
  /** Starts the bare loop on a model of its own, apart from the product's workers. */
  startBare(model: string, threads: number): Promise<BareLoad>;
  runBare(run: BareRun): Promise<BareTimes>;
  /** On the model of the bare loop: one prompt, answered twice. The end of the answer ends it before so many tokens. */
  speculate(run: BareRun): Promise<SpeculationTimes>;
  stopBare(): void;
  readonly memory: MemoryBench;
  readonly graphics: GraphicsOutcomes;
  /** Takes one step of a suite of memory; null where it gives nothing. */
  remember(step: MemoryCase): Promise<Outcome<MemoryResult | null>>;
}

declare global {
  /** Set by the page once it is ready. */
  var hearth: BenchPage;
  /** Set by the harness before the page is loaded. */
  var hearthProgress: ((doneBytes: number, totalBytes: number) => Promise<void>) | undefined;
}
