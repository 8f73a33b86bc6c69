import { formatSeconds } from './progress.mjs';

const terminalIntervalMs = 1000;
const plainIntervalMs = 5000;
const clearLine = '\r\u001b[K';

/**
 * @typedef {object} ElapsedOptions
 * @property {{ write(text: string): unknown, isTTY?: boolean }} [stream]
 * @property {() => number} [now] in milliseconds
 * @property {(action: () => void, milliseconds: number) => () => void} [repeat] returns what ends it
 */

/**
 * Tells how long a step has taken so far that cannot say how far it is: on a terminal in one line that is drawn again,
 * elsewhere in a line every few seconds. A step that turns out to have nothing to do says nothing.
 *
 * @template Result
 * @param {string} label what is being done
 * @param {(onStart: () => void) => Promise<Result>} work calls `onStart` once it really begins
 * @param {ElapsedOptions} [options]
 * @returns {Promise<Result>}
 */
export async function withElapsed(label, work, options = {}) {
  const { stream = process.stdout, now = () => performance.now(), repeat = repeatEvery } = options;
  const terminal = stream.isTTY === true;
  let startedAt = 0;
  /** @type {(() => void) | undefined} */
  let end;
  const seconds = () => formatSeconds((now() - startedAt) / 1000);
  const onStart = () => {
    startedAt = now();
    stream.write(terminal ? `${label}…` : `${label}…\n`);
    end = repeat(
      () => stream.write(terminal ? `${clearLine}${label}… ${seconds()}` : `${label}… ${seconds()}\n`),
      terminal ? terminalIntervalMs : plainIntervalMs,
    );
  };
  const begun = () => end !== undefined;
  try {
    const result = await work(onStart);
    if (begun()) stream.write(`${terminal ? clearLine : ''}${label}: done in ${seconds()}\n`);
    return result;
  } catch (error) {
    if (begun() && terminal) stream.write(clearLine);
    throw error;
  } finally {
    end?.();
  }
}

/**
 * @param {() => void} action
 * @param {number} milliseconds
 */
function repeatEvery(action, milliseconds) {
  const timer = setInterval(action, milliseconds);
  return () => clearInterval(timer);
}
