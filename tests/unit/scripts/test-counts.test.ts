import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, settledCounts } from '../../../scripts/support/test-counts.mjs';

describe('counting the cases of a Vitest report', () => {
  const file = (status: string, ...cases: string[]) => ({
    status,
    assertionResults: cases.map((of) => ({ status: of })),
  });

  it('adds up the cases of every file', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a skipped case neither as passed nor as failed', () => {
    expect(countVitest({ testResults: [file('passed', 'skipped', 'todo')] })).toEqual({ passed: 0, failed: 0 });
  });

  it('counts a file that could not be loaded as one failed case', () => {
    expect(countVitest({ testResults: [file('failed'), file('failed', 'passed')] })).toEqual({ passed: 1, failed: 2 });
  });
});

describe('counting the cases of a Playwright report', () => {
  it('takes a case that passed at the second try for failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 2 });
  });

  it('counts an error outside of any case', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the counts of a run', () => {
  it('are what the report says when it agrees with the exit status', () => {
    expect(settledCounts({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
    expect(settledCounts({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('have one failure when every case passed and the run failed all the same', () => {
    expect(settledCounts({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('have one failure when nothing ran', () => {
    expect(settledCounts({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(settledCounts(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});
