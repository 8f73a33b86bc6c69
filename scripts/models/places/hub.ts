import { Problem } from '../problem';
import type { PlaceReader } from './place-reader';

/** The model hub. Only this file names it. */
const hubAddress = 'https://huggingface.co';
const connectMs = 5000;
const stallMs = 30_000;

/** Reads a file of a repository on the model hub at a pinned revision. */
export function createHubReader(deps: {
  readonly fetch: typeof fetch;
  readonly callAfter?: CallAfter;
}): PlaceReader<'hub'> {
  return async function* readHub({ repository, revision, path }, { offset, signal }) {
    const watchdog = createWatchdog(signal, deps.callAfter ?? callAfter);
    try {
      watchdog.expectWithin(connectMs);
      const response = await deps.fetch(`${hubAddress}/${repository}/resolve/${revision}/${path}`, {
        signal: watchdog.signal,
        ...(offset > 0 ? { headers: { Range: `bytes=${String(offset)}-` } } : {}),
      });
      if (!response.ok || response.body === null) {
        throw new Problem(`the model hub answered ${String(response.status)} for ${repository}/${path}`);
      }
      // A server that ignores the range sends everything from the start.
      let skip = response.status === 206 ? 0 : offset;
      watchdog.expectWithin(stallMs);
      for await (const bytes of response.body as AsyncIterable<Uint8Array>) {
        watchdog.pause();
        const from = Math.min(skip, bytes.length);
        skip -= from;
        if (from < bytes.length) yield bytes.subarray(from);
        watchdog.expectWithin(stallMs);
      }
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof Problem ? error : unreachable(error);
    } finally {
      watchdog.pause();
    }
  };
}

function unreachable(error: unknown): Problem {
  // `fetch` hides what went wrong in the cause of a bare "fetch failed".
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new Problem(`the model hub cannot be reached (${cause instanceof Error ? cause.message : String(cause)})`);
}

/** Calls once, so many milliseconds from now; returns what prevents it. */
type CallAfter = (milliseconds: number, action: () => void) => () => void;

const callAfter: CallAfter = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** Aborts when what is expected does not come in time, or when the outer signal aborts. */
function createWatchdog(outer: AbortSignal, after: CallAfter) {
  const late = new AbortController();
  let pause = (): void => undefined;
  return {
    signal: AbortSignal.any([outer, late.signal]),
    expectWithin(milliseconds: number): void {
      pause();
      pause = after(milliseconds, () => {
        late.abort(new Error(`no answer within ${String(milliseconds / 1000)} s`));
      });
    },
    pause(): void {
      pause();
    },
  };
}
