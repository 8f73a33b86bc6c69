/**
 * How many cases passed and failed.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * Counts the cases in a report of Vitest's JSON reporter. A file that could not be loaded counts as one failed case.
 *
 * @param {VitestReport} report
 * @returns {Counts}
 *
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @typedef {{ testResults: readonly VitestFile[] }} VitestReport
 */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const failedHere = file.assertionResults.filter(({ status }) => status === 'failed').length;
    passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    failed += failedHere === 0 && file.status === 'failed' ? 1 : failedHere;
  }
  return { passed, failed };
}

/**
 * Counts the cases in a report of Playwright's JSON reporter. Errors outside of any case count as one failed case each.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: readonly unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a run, given its exit status too: a run that failed, or that ran nothing, never counts as passed.
 *
 * @param {Counts | undefined} counts what the report said, or nothing when there is no report
 * @param {boolean} succeeded whether the runner left with success
 * @returns {Counts}
 */
export function settledCounts(counts, succeeded) {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const silent = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
