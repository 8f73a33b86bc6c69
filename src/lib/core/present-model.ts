/** A model that is known to have been whole on this device. */
export interface PresentModel {
  readonly id: string;
  readonly title: string;
  /** On the disk. */
  readonly bytes: number;
  /** SHA-256 of its files: another version of the model has others. */
  readonly files: readonly string[];
}
