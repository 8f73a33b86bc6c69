import type { Failure } from '../../lib/core/failure';

/** An address that may hold a file, and what was found there so far. */
export interface Source {
  readonly address: string;
  /** At another host, which may hand on to a third one. */
  readonly outside: boolean;
  /** How often the file there became another while it was fetched. */
  changes: number;
  /** Whether bytes of the part come from here. */
  used: boolean;
  /** Why it is asked no more. */
  struck: Failure | undefined;
}

/** The addresses of a file, asked in order until each has failed. */
export class SourceList {
  readonly #sources: readonly Source[];
  readonly #file: string;

  /** @param file the name that a failure gives */
  constructor(file: string, addresses: readonly string[], outside: readonly string[] = []) {
    this.#file = file;
    const source = (address: string, away: boolean): Source => ({
      address,
      outside: away,
      changes: 0,
      used: false,
      struck: undefined,
    });
    this.#sources = [...addresses.map((each) => source(each, false)), ...outside.map((each) => source(each, true))];
  }

  /** The first that has not failed. */
  current(): Source | undefined {
    return this.#sources.find(({ struck }) => struck === undefined);
  }

  /** What came was not the file, from whichever of them. */
  strikeUsed(): void {
    for (const source of this.#sources) {
      if (source.used) source.struck ??= { code: 'source-corrupt', file: this.#file };
    }
  }

  /** Why there is nowhere left to ask. That a place failed says more than that another does not have the file. */
  verdict(): Failure {
    const failures = this.#sources.flatMap(({ struck }) => struck ?? []);
    return failures.find(({ code }) => code !== 'source-missing') ?? { code: 'source-missing', file: this.#file };
  }
}
