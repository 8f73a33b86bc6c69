/**
 * A file on the person's disk that can be opened again, as the browser hands it out and the database keeps it
 * (`FileSystemFileHandle`). Reading it may need the person's leave anew.
 */
export interface OwnFileHandle {
  readonly name: string;
  /** Rejects with a `DOMException`: `NotFoundError` where it was moved, `NotAllowedError` without leave. */
  getFile(): Promise<File>;
  /** Absent where the browser does not ask. */
  queryPermission?(wish: { readonly mode: 'read' }): Promise<PermissionState>;
  /** To be called on a click; rejects with a `DOMException` otherwise. */
  requestPermission?(wish: { readonly mode: 'read' }): Promise<PermissionState>;
}

/** What a person picks: a file to be read now, or one that can be found again. */
export type PickedOwnFile = File | OwnFileHandle;

/** A file of the person's as it was when it was converted. */
export interface OwnFile {
  readonly handle: OwnFileHandle;
  readonly name: string;
  readonly bytes: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly modifiedAt: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a model was converted from, which stays where it is. */
export interface ModelOriginal {
  /** The model's id. */
  readonly id: string;
  /** More than one where the model came in parts; in their order. */
  readonly files: readonly OwnFile[];
  /** The form of the weights that they were converted into; an engine refuses any but its own. */
  readonly weightFormat: number;
}
