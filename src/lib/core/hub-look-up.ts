import type { Failure } from './failure';
import type { AttentionShape, EngineName, ModelKind } from './model';

/** What a person typed, as the hub knows it. */
export interface HubName {
  /** `owner/name`. */
  readonly repository: string;
  /** A branch, a tag or a commit; the main branch where left out. */
  readonly revision?: string;
  /** One file of it. */
  readonly path?: string;
  /** Instead of a path, how its numbers are stored: `Q4_K_M`. */
  readonly quantisation?: string;
}

/** Why a text names no repository of models. */
export type HubNameProblem = 'empty' | 'owner-missing' | 'no-model' | 'other-host' | 'malformed';

/** A file of a repository at one commit. */
export interface HubFile {
  readonly path: string;
  readonly bytes: number;
  /** As the hub says it; absent for small files that lie in Git itself. */
  readonly sha256?: string;
  /** Names the content within Git: the same name is the same content. */
  readonly blob?: string;
}

/** Where a file of the hub is, and how long. */
export interface RemoteFile {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit. */
  readonly revision: string;
  readonly path: string;
  readonly bytes: number;
}

/** A repository of models at one commit. */
export interface HubRepository {
  /** `owner/name` as it is now. */
  readonly repository: string;
  /** As it was asked for; another name where it was renamed. */
  readonly askedFor: string;
  /** The commit: 40 hexadecimal digits. */
  readonly revision: string;
  readonly files: readonly HubFile[];
  /** As the repository names it, mostly an SPDX identifier in small letters. */
  readonly licence: string | null;
  /** Language codes. */
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  /** Its files are given only to whoever signed in and agreed to terms. */
  readonly gated: boolean;
}

/** Something of a repository that an engine of Hearth can be given. */
export interface HubChoice {
  /** The path that tells it from the others of the repository. */
  readonly path: string;
  readonly format: 'gguf' | 'onnx' | 'mlc';
  readonly kind: ModelKind;
  readonly engine: EngineName;
  /** How its numbers are stored, as far as names say it. */
  readonly quantisation: string | null;
  readonly files: readonly HubFile[];
  /** Of all files. */
  readonly bytes: number;
}

/**
 * Why something will not run: a GGUF file that was cut into pieces; one whose parts are not all there; one that belongs to a model without being one (for pictures, an
 * adapter, a table of importance); numbers stored in a way that the converter does not read; an ONNX set without what
 * cuts its text into tokens, or for another task than meaning; an MLC set that lacks files; weights in a form that no
 * engine reads (safetensors, pickled); nothing that looks like a model.
 */
export type HubObstacleReason =
  | 'gguf-split'
  | 'gguf-incomplete'
  | 'gguf-companion'
  | 'gguf-quantisation'
  | 'onnx-no-tokenizer'
  | 'onnx-other-task'
  | 'mlc-incomplete'
  | 'unconverted'
  | 'nothing';

/** Something of a repository that will not run, and why. */
export interface HubObstacle {
  readonly reason: HubObstacleReason;
  /** The file or folder; empty where the whole repository is meant. */
  readonly path: string;
  readonly bytes: number;
}

/** All that is known of a repository before anything of it is downloaded. */
export interface HubLookUp {
  readonly repository: HubRepository;
  /** Smallest first. */
  readonly choices: readonly HubChoice[];
  readonly obstacles: readonly HubObstacle[];
}

/** What the header of a GGUF file says. Texts of the file are cut short and free of invisible characters. */
export interface GgufSummary {
  readonly architecture: string;
  readonly name: string | null;
  readonly licence: string | null;
  readonly contextTokens: number | null;
  /** Decides with the length of a context how much memory it takes. */
  readonly attention: AttentionShape | null;
  /** Counted from the shapes of the tensors. */
  readonly parameters: number;
  /** The type that most bytes of the tensors are stored in, or what the file calls itself: `Q4_K_M`. */
  readonly quantisation: string;
  readonly chatTemplate: boolean;
  /** The kind of vocabulary: `gpt2` is byte-level pairs, `llama` SentencePiece. */
  readonly tokenizer: string | null;
  readonly vocabulary: number | null;
}

/** A GGUF file of the hub, or all parts of one, whose headers were read. */
export interface RemoteGguf {
  /** Absent where the header could not be read. */
  readonly summary: GgufSummary | null;
  /** Why Hearth cannot convert it; nothing where it can. */
  readonly obstacle: Failure | null;
  /** What its weights take once they are converted, at most; nothing where they cannot be. */
  readonly convertedBytes: number | null;
  /** What was downloaded to find out. */
  readonly readBytes: number;
}

/** What a newer commit of a model's repository brings. */
export type HubUpdate =
  /** The repository is where it was, or none of the model's files changed. */
  | { readonly type: 'none'; readonly revision: string }
  | {
      readonly type: 'newer';
      readonly revision: string;
      /** The files that have other content, as they are in the new commit. */
      readonly changed: readonly HubFile[];
      /** To be downloaded. */
      readonly bytes: number;
    }
  /** The new commit has no such file any more; what is here goes on working. */
  | { readonly type: 'gone'; readonly revision: string; readonly paths: readonly string[] };
