import type { DownloadCaution, DownloadCautions } from '../lib/models/download-caution';

export type { DownloadCaution };

/** What speaks against a download that the person asked for, until they say whether it shall begin all the same. */
export interface CautionedDownload {
  /** Still to come. */
  readonly bytes: number;
  readonly cautions: readonly DownloadCaution[];
  /** What there is room for, where that is too little. */
  readonly freeBytes?: number;
  readonly answer: (begin: boolean) => void;
}

/** Asks the person before a large download where it may cost them something, and before one that there is no room for. */
export class DownloadConsent {
  /** The download that waits for the person's word. */
  asked = $state.raw<CautionedDownload>();
  readonly #cautionsFor: (bytes: number) => Promise<DownloadCautions>;
  /** What the person knows of and does not mind, during this visit. */
  readonly #accepted = new Set<DownloadCaution>();

  /** @param cautionsFor says what speaks against downloading so many bytes now */
  constructor(cautionsFor: (bytes: number) => Promise<DownloadCautions>) {
    this.#cautionsFor = cautionsFor;
  }

  /** Whether so many bytes may be downloaded: as the person says, where they have to be asked. */
  async allows(bytes: number): Promise<boolean> {
    const { reasons, ...room } = await this.#cautionsFor(bytes);
    const cautions = reasons.filter((caution) => !this.#accepted.has(caution));
    if (cautions.length === 0) return true;
    // Another download takes the place of one that nobody decided about.
    this.asked?.answer(false);
    const allowed = await new Promise<boolean>((answer) => (this.asked = { bytes, cautions, ...room, answer }));
    if (this.asked?.cautions === cautions) this.asked = undefined;
    if (allowed) for (const caution of cautions) this.#accepted.add(caution);
    // Each download needs room of its own.
    this.#accepted.delete('little-room');
    return allowed;
  }
}
