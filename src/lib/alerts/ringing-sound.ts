/** The part of `navigator.locks` that is used here. */
export interface SoundLocks {
  request(
    name: string,
    options: { readonly signal: AbortSignal },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Something that sounds until it is told to stop. */
export interface Sound {
  start(): void;
  stop(): void;
}

/** Sounds in one tab at a time; when that one is closed, another goes on. */
export interface RingingSound {
  /** @param sounding whether anything rings that should be heard */
  follow(sounding: boolean): void;
}

/** The name is the same in every tab and every version. */
const LOCK = 'hearth:alert-sound';

export function createRingingSound(locks: SoundLocks, sound: Sound): RingingSound {
  let end: (() => void) | undefined;

  function start(): void {
    const abort = new AbortController();
    let release = (): void => undefined;
    end = () => {
      abort.abort();
      release();
    };
    locks
      .request(LOCK, { signal: abort.signal }, () => {
        if (abort.signal.aborted) return Promise.resolve();
        sound.start();
        return new Promise<void>((resolve) => {
          release = () => {
            sound.stop();
            resolve();
          };
        });
      })
      .catch((error: unknown) => {
        // It was told to stop before its turn came.
        if (!abort.signal.aborted) throw error;
      });
  }

  return {
    follow(sounding) {
      if (sounding === (end !== undefined)) return;
      if (sounding) start();
      else {
        end?.();
        end = undefined;
      }
    },
  };
}
