import type { TimeRange } from '../recall/question-time';

/** What of a fact is asked for. */
export type Seeks =
  /** What it is: "where do I live". */
  | 'value'
  /** What somebody is called: "what's my dog called". */
  | 'name'
  /** Whether it is so: "do I like coriander". */
  | 'whether'
  /** How many there are: "how many sisters do I have". */
  | 'count'
  /** When it is, or from when it holds: "when am I going to Porto", "since when do I live in Leeds". */
  | 'when';

/** Of what time it is asked. */
export type AskedTime =
  | { readonly kind: 'now' }
  /** What held before and holds no longer. */
  | { readonly kind: 'before' }
  /** What holds and what held. */
  | { readonly kind: 'ever' }
  | { readonly kind: 'during'; readonly range: TimeRange };

/** A question for a fact: a subject, a predicate, and perhaps the object. */
export interface AskRequest {
  readonly kind: 'ask';
  /** `PERSON`, or somebody known as the person calls them. */
  readonly subject: string;
  /** The id of a known predicate, "favourite …", or a verb of the person's own that the memory holds. */
  readonly predicate: string;
  readonly seeks: Seeks;
  /** What it is asked of, as written: the "coriander" of "do I like coriander". */
  readonly object?: string;
  /** Asks for what is denied: "what don't I like". */
  readonly isNegative: boolean;
  readonly time: AskedTime;
  /** Whether nothing else can be meant. What may be meant otherwise is answered only where the memory has an answer. */
  readonly isSure: boolean;
}

/** A question for what was said, answered with the turns themselves. */
export interface SaidRequest {
  readonly kind: 'said';
  readonly seeks: 'what' | 'when' | 'where' | 'whether';
  /** What it was about, as written; absent for all of it, or for what was spoken of just now. */
  readonly topic?: string;
  /** Whether the topic is what was spoken of just now: "where did I say that". */
  readonly isThat: boolean;
  readonly range?: TimeRange;
  readonly whose: 'user' | 'assistant' | 'both';
}

/** What is to be forgotten. */
export interface ForgetRequest {
  readonly kind: 'forget';
  readonly what:
    /** What was stored last. */
    | { readonly kind: 'that' }
    | { readonly kind: 'everything' }
    /** All that was said in a time. */
    | { readonly kind: 'time'; readonly range: TimeRange }
    /** All of somebody. */
    | { readonly kind: 'subject'; readonly subject: string }
    /** One thing of somebody: "my address". */
    | { readonly kind: 'value'; readonly subject: string; readonly predicate: string; readonly words: string }
    /** What was said of something, or that something is so: the words that tell it. */
    | { readonly kind: 'words'; readonly words: string };
  /** Whether the turns that said it are meant expressly: "forget what I said about …". */
  readonly isSaid: boolean;
}

/** What the person says to the memory. */
export type MemoryRequest =
  | {
      readonly kind: 'remember';
      /** What is to be kept, as written. */
      readonly text: string;
      /** The same as a sentence that tells something; absent where it is none ("gate code 4471"). */
      readonly alsoSaid?: string;
    }
  | ForgetRequest
  | {
      readonly kind: 'about-me';
      /** What of the person's: a key of `TOPICS`. */
      readonly topic?: string;
    }
  | { readonly kind: 'who'; readonly subject: string }
  | AskRequest
  | SaidRequest;

/** What the memory holds, as far as reading a turn needs it. */
export interface Known {
  /** Whom it knows: names, relations, and ids of relations of the person's. */
  readonly subjects: readonly string[];
  /** Predicates under which it holds something. */
  readonly predicates?: readonly string[];
}

export interface TurnContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly known: Known;
}
