import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../../scripts/support/start-options.mjs';

describe('the words behind npm start', () => {
  it('may be missing', () => {
    expect(parseStartOptions([])).toEqual({
      port: 4173,
      host: 'localhost',
      models: true,
      rebuild: false,
      set: 'standard',
    });
  });

  it('choose port, host, starter set and what to do', () => {
    const words = ['--port', '8080', '--host', '0.0.0.0', '--no-models', '--rebuild', '--set=small'];
    expect(parseStartOptions(words)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      models: false,
      rebuild: true,
      set: 'small',
    });
  });

  it.each([['--port', '65536'], ['--port', 'x'], ['--port', '-1'], ['--set', 'large'], ['--prot', '1'], ['extra']])(
    'are refused with a sentence: %s %s',
    (...words) => {
      expect(parseStartOptions(words)).toEqual(expect.any(String));
    },
  );
});
