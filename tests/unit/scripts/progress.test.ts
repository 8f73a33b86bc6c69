import { describe, expect, it } from 'vitest';
import {
  createProgress,
  formatBar,
  formatBytes,
  formatLine,
  formatSeconds,
} from '../../../scripts/support/progress.mjs';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, columns: 80, write: (text: string) => written.push(text) };
}

describe('words for sizes and times', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [351_981, '352.0 kB'],
    [999_949, '999.9 kB'],
    [999_951, '1.0 MB'],
    [491_400_064, '491.4 MB'],
    [1_117_320_768, '1.12 GB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });

  it.each([
    [0.2, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 0 s'],
    [125, '2 min 5 s'],
    [3780, '1 h 3 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(formatSeconds(seconds)).toBe(words);
  });
});

describe('a bar', () => {
  const state = { label: 'Getting it', doneBytes: 50e6, totalBytes: 200e6, bytesPerSecond: 10e6 };

  it('shows the part that is done, the rate and the remaining time', () => {
    expect(formatBar(state, 100)).toBe(
      'Getting it  ████████░░░░░░░░░░░░░░░░░░░░░░  50.0 MB of 200.0 MB  10.0 MB/s  15 s left',
    );
  });

  it('never outgrows the terminal', () => {
    for (let width = 1; width < 120; width += 1) expect(formatBar(state, width).length).toBeLessThanOrEqual(width);
  });

  it('is a line of words where there is no terminal', () => {
    expect(formatLine(state)).toBe('Getting it: 50.0 MB of 200.0 MB (25 %), 10.0 MB/s, 15 s left');
    expect(formatLine({ ...state, bytesPerSecond: undefined })).toBe('Getting it: 50.0 MB of 200.0 MB (25 %)');
  });
});

describe('progress', () => {
  it('draws in place on a terminal, at most ten times a second', () => {
    const stream = recorder(true);
    let time = 0;
    const progress = createProgress({ label: 'Getting it', totalBytes: 1000, stream, now: () => time });
    for (time = 0; time < 1000; time += 10) progress.update(time);
    expect(stream.written).toHaveLength(10);
    expect(stream.written.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
  });

  it('writes a line every five seconds elsewhere', () => {
    const stream = recorder(false);
    let time = 0;
    const progress = createProgress({ label: 'Getting it', totalBytes: 20_000, stream, now: () => time });
    for (time = 0; time <= 12_000; time += 100) progress.update(time);
    expect(stream.written).toEqual([
      'Getting it: 5.0 kB of 20.0 kB (25 %), 1.0 kB/s, 15 s left\n',
      'Getting it: 10.0 kB of 20.0 kB (50 %), 1.0 kB/s, 10 s left\n',
    ]);
  });

  it('ends with how long it took', () => {
    const stream = recorder(false);
    let time = 0;
    const progress = createProgress({ label: 'Getting it', totalBytes: 1000, stream, now: () => time });
    time = 2000;
    progress.finish();
    expect(stream.written).toEqual(['Getting it: 1.0 kB in 2 s\n']);
  });

  it('leaves nothing on the terminal when it is stopped', () => {
    const stream = recorder(true);
    const progress = createProgress({ label: 'Getting it', totalBytes: 1000, stream, now: () => 0 });
    progress.update(1);
    progress.stop();
    expect(stream.written.at(-1)).toBe('\r\u001b[K');
  });
});
