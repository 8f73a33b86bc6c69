/**
 * The bar of one long step: drawn in place on a terminal, a plain line every few seconds elsewhere.
 *
 * @typedef {object} Progress
 * @property {(doneBytes: number, totalBytes?: number) => void} update
 * @property {() => void} finish ends the step with a line that says how long it took
 * @property {() => void} stop takes the bar away without a word, when the step did not come to its end
 */

const terminalIntervalMs = 100;
const plainIntervalMs = 5000;
/** The rate is that of the last seconds, so that a slow start does not spoil the remaining time for minutes. */
const rateWindowMs = 8000;
const clearLine = '\r\u001b[K';

/**
 * @param {object} options
 * @param {string} options.label what is being done
 * @param {number} options.totalBytes
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} [options.stream]
 * @param {() => number} [options.now] in milliseconds
 * @returns {Progress}
 */
export function createProgress({ label, totalBytes, stream = process.stdout, now = () => performance.now() }) {
  const startedAt = now();
  const terminal = stream.isTTY === true;
  let shownAt = terminal ? -Infinity : startedAt;
  let total = totalBytes;
  let done = 0;
  let drawn = false;
  /** @type {{ at: number, bytes: number }[]} */
  let samples = [];

  return {
    update(doneBytes, newTotalBytes = total) {
      const at = now();
      total = newTotalBytes;
      done = doneBytes;
      if (samples.length === 0 || at - (samples.at(-1)?.at ?? 0) >= terminalIntervalMs)
        samples.push({ at, bytes: doneBytes });
      samples = samples.filter((sample) => at - sample.at <= rateWindowMs);
      if (at - shownAt < (terminal ? terminalIntervalMs : plainIntervalMs)) return;
      shownAt = at;
      const state = { label, doneBytes, totalBytes: total, bytesPerSecond: rateOf(samples, { at, bytes: doneBytes }) };
      stream.write(terminal ? clearLine + formatBar(state, (stream.columns ?? 80) - 1) : `${formatLine(state)}\n`);
      drawn = terminal;
    },
    finish() {
      const seconds = (now() - startedAt) / 1000;
      stream.write(
        `${drawn ? clearLine : ''}${label}: ${formatBytes(Math.max(done, total))} in ${formatSeconds(seconds)}\n`,
      );
      drawn = false;
    },
    stop() {
      if (drawn) stream.write(clearLine);
      drawn = false;
    },
  };
}

/**
 * @param {readonly { at: number, bytes: number }[]} samples oldest first
 * @param {{ at: number, bytes: number }} last
 * @returns {number | undefined} bytes a second, unknown until something moved
 */
function rateOf(samples, last) {
  const first = samples[0];
  if (first === undefined || last.at <= first.at || last.bytes <= first.bytes) return undefined;
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000;
}

/**
 * @typedef {object} ProgressState
 * @property {string} label
 * @property {number} doneBytes
 * @property {number} totalBytes
 * @property {number | undefined} bytesPerSecond
 */

/**
 * @param {ProgressState} state
 * @param {number} width in columns; the bar takes what the words leave
 */
export function formatBar(state, width) {
  const words = `${formatBytes(state.doneBytes)} of ${formatBytes(state.totalBytes)}${rateWords(state, '  ')}`;
  const room = width - state.label.length - words.length - 4;
  if (room < 6) return `${state.label}  ${words}`.slice(0, width);
  const length = Math.min(room, 30);
  const filled = Math.round(fractionOf(state) * length);
  return `${state.label}  ${'█'.repeat(filled)}${'░'.repeat(length - filled)}  ${words}`;
}

/** @param {ProgressState} state */
export function formatLine(state) {
  const percent = Math.floor(fractionOf(state) * 100);
  const words = `${formatBytes(state.doneBytes)} of ${formatBytes(state.totalBytes)} (${String(percent)} %)`;
  return `${state.label}: ${words}${rateWords(state, ', ')}`;
}

/** @param {ProgressState} state */
function fractionOf({ doneBytes, totalBytes }) {
  return totalBytes <= 0 ? 1 : Math.min(1, Math.max(0, doneBytes / totalBytes));
}

/**
 * @param {ProgressState} state
 * @param {string} separator
 */
function rateWords({ doneBytes, totalBytes, bytesPerSecond }, separator) {
  if (bytesPerSecond === undefined) return '';
  const seconds = Math.max(0, totalBytes - doneBytes) / bytesPerSecond;
  return `${separator}${formatBytes(bytesPerSecond)}/s${separator}${formatSeconds(seconds)} left`;
}

/**
 * Decimal units, as disks and downloads are labelled.
 *
 * @param {number} bytes
 */
export function formatBytes(bytes) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  // The border is where rounding would otherwise print 1000.0 of the smaller unit.
  while (value >= (unit === 0 ? 999.5 : 999.95) && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? String(Math.round(value)) : value.toFixed(unit < 3 ? 1 : 2)} ${units[unit] ?? ''}`;
}

/**
 * Short words for a span of time, such as `4 s`, `2 min 5 s` or `1 h 3 min`.
 *
 * @param {number} seconds
 */
export function formatSeconds(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${String(whole)} s`;
  if (whole < 3600) return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
  return `${String(Math.floor(whole / 3600))} h ${String(Math.floor((whole % 3600) / 60))} min`;
}
