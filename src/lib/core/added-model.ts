import type { Model } from './model';

/** Where a model came from that is not of the catalogue. */
export type ModelOrigin =
  /**
   * A repository of the model hub at a commit; `path` tells what of it was taken, `library` where the compiled program
   * comes from that runs a model on the graphics processor, which lies in no repository.
   */
  | {
      readonly type: 'hub';
      readonly repository: string;
      readonly revision: string;
      readonly path?: string;
      readonly library?: string;
    }
  /** A file, folder or set that the person had. */
  | { readonly type: 'disk'; readonly name: string }
  /** One that a server of the person's own offers. */
  | { readonly type: 'server'; readonly serverId: string; readonly name: string }
  /** The browser's own. */
  | { readonly type: 'browser' };

/** A model as it is at one commit, or as it came. */
export interface ModelRevision {
  readonly model: Model;
  readonly origin: ModelOrigin;
}

/** A model that the person added, with the hashes that its bytes had when they first came. */
export interface AddedModel extends ModelRevision {
  /** The model's id. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** Set as long as the model's files are those that are to be fetched: what it is made of, where it is to be converted. */
  readonly unfinished?: true;
  /** A newer revision that is being fetched, in the same way. */
  readonly next?: ModelRevision;
  /** The one before an update; kept, with its files, until the person lets it go. */
  readonly previous?: ModelRevision;
}
