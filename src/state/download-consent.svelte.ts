import type { DownloadCaution } from '../lib/models/download-caution';

export type { DownloadCaution };

/** What speaks against a download that the person asked for, until they say whether it shall begin all the same. */
export interface CautionedDownload {
  /** Still to come. */
  readonly bytes: number;
  readonly cautions: readonly DownloadCaution[];
  readonly answer: (begin: boolean) => void;
}

/** Asks the person before a large download where it may cost them something. */
export class DownloadConsent {
  /** The download that waits for the person's word. */
  asked = $state.raw<CautionedDownload>();
  readonly #cautionsFor: (bytes: number) => Promise<readonly DownloadCaution[]>;
  /** What the person knows of and does not mind, during this visit. */
  readonly #accepted = new Set<DownloadCaution>();

  /** @param cautionsFor says what speaks against downloading so many bytes now */
  constructor(cautionsFor: (bytes: number) => Promise<readonly DownloadCaution[]>) {
    this.#cautionsFor = cautionsFor;
  }

  /** Whether so many bytes may be downloaded: as the person says, where they have to be asked. */
  async allows(bytes: number): Promise<boolean> {
    const cautions = (await this.#cautionsFor(bytes)).filter((caution) => !this.#accepted.has(caution));
    if (cautions.length === 0) return true;
    // Another download takes the place of one that nobody decided about.
    this.asked?.answer(false);
    const allowed = await new Promise<boolean>((answer) => (this.asked = { bytes, cautions, answer }));
    if (this.asked?.cautions === cautions) this.asked = undefined;
    if (allowed) for (const caution of cautions) this.#accepted.add(caution);
    return allowed;
  }
}
