/** How much of a failed step's output is shown; its end says what is wrong. */
const shownLines = 120;

/**
 * How a step of `npm test` went.
 *
 * @typedef {object} Outcome
 * @property {string} summary one line
 * @property {import('./test-counts.mjs').Counts} counts
 * @property {string} details what was printed; shown only when something failed
 */

/**
 * Prints a line for each step, what a failed one printed, and the sum of all.
 *
 * @param {(line: string) => void} say
 */
export function createScoreboard(say) {
  const total = { passed: 0, failed: 0 };
  return {
    /** @param {Outcome} outcome */
    record({ summary, counts, details }) {
      total.passed += counts.passed;
      total.failed += counts.failed;
      say(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${summary}`);
      if (counts.failed > 0 && details.trim() !== '') say(lastLines(details));
    },

    /**
     * Prints the closing line.
     *
     * @returns {boolean} whether everything passed
     */
    close() {
      say(`${total.passed} passed, ${total.failed} failed`);
      return total.failed === 0;
    },
  };
}

/** @param {string} text */
function lastLines(text) {
  const lines = text.trimEnd().split('\n');
  const left = lines.length - shownLines;
  const shown = left > 0 ? [`… ${left} lines before these`, ...lines.slice(left)] : lines;
  return shown.map((line) => `       ${line}`).join('\n');
}
