import type { Model } from './model';

/** Where a model came from that is not of the catalogue. */
export type ModelOrigin =
  /** A repository of the model hub at a commit; `path` where one file of it was taken. */
  | { readonly type: 'hub'; readonly repository: string; readonly revision: string; readonly path?: string }
  /** A file, folder or set that the person had. */
  | { readonly type: 'disk'; readonly name: string }
  /** One that a server of the person's own offers. */
  | { readonly type: 'server'; readonly serverId: string; readonly name: string }
  /** The browser's own. */
  | { readonly type: 'browser' };

/** A model that the person added, with the hashes that its bytes had when they first came. */
export interface AddedModel {
  /** The model's id. */
  readonly id: string;
  readonly model: Model;
  readonly origin: ModelOrigin;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** The revision before an update; kept, with its files, until the new one passed its check. */
  readonly previous?: { readonly model: Model; readonly origin: ModelOrigin };
}
