import { describe, expect, it } from 'vitest';
import { withElapsed } from '../../../scripts/support/elapsed.mjs';

/** A stream, and a clock that calls what is to be repeated when it is set forward. */
function set(isTTY: boolean) {
  const written: string[] = [];
  let now = 1000;
  let every: { action: () => void; milliseconds: number } | undefined;
  return {
    written,
    stream: { isTTY, write: (text: string) => written.push(text) },
    now: () => now,
    repeat: (action: () => void, milliseconds: number) => {
      every = { action, milliseconds };
      return () => (every = undefined);
    },
    forward: (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 1000) {
        now += 1000;
        if (every !== undefined && (now - 1000) % every.milliseconds === 0) every.action();
      }
    },
    isRunning: () => every !== undefined,
  };
}

describe('a step that cannot say how far it is', () => {
  it('draws its seconds again in one line on a terminal', async () => {
    const terminal = set(true);
    const work = (onStart: () => void): Promise<string> => {
      onStart();
      terminal.forward(3000);
      return Promise.resolve('built');
    };
    expect(await withElapsed('Building', work, terminal)).toBe('built');
    expect(terminal.written.join('')).toBe(
      ['', ' 1 s', ' 2 s', ' 3 s'].map((time) => `Building…${time}`).join('\r\u001b[K') +
        '\r\u001b[KBuilding: done in 3 s\n',
    );
    expect(terminal.isRunning()).toBe(false);
  });

  it('says a line every five seconds elsewhere', async () => {
    const pipe = set(false);
    const work = (onStart: () => void): Promise<void> => {
      onStart();
      pipe.forward(12_000);
      return Promise.resolve();
    };
    await withElapsed('Building', work, pipe);
    expect(pipe.written).toEqual(['Building…\n', 'Building… 5 s\n', 'Building… 10 s\n', 'Building: done in 12 s\n']);
  });

  it('says nothing when there was nothing to do', async () => {
    const terminal = set(true);
    expect(await withElapsed('Building', () => Promise.resolve('current'), terminal)).toBe('current');
    expect(terminal.written).toEqual([]);
  });

  it.each([
    [true, ['Building…', '\r\u001b[K']],
    [false, ['Building…\n']],
  ])('does not say that it is done when it failed, on a terminal: %s', async (isTTY, written) => {
    const stream = set(isTTY);
    const work = (onStart: () => void): Promise<void> => {
      onStart();
      return Promise.reject(new Error('broken'));
    };
    await expect(withElapsed('Building', work, stream)).rejects.toThrow('broken');
    expect(stream.written).toEqual(written);
    expect(stream.isRunning()).toBe(false);
  });
});
