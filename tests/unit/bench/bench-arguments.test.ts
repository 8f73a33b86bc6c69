import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../../../bench/arguments';

describe('the words behind npm run bench', () => {
  it('measure everything where nothing is named', () => {
    expect(parseBenchOptions([], ['one', 'two'])).toEqual({
      only: ['one', 'two'],
      models: undefined,
      quick: false,
      peers: false,
      sets: [],
    });
  });

  it('name exported models one by one', () => {
    const words = ['--only', 'two', '--sets', 'a.zip', '--sets', 'b, c.zip'];
    expect(parseBenchOptions(words, ['one', 'two'])).toMatchObject({ only: ['two'], sets: ['a.zip', 'b, c.zip'] });
  });

  it('are refused where a measurement is not known', () => {
    expect(parseBenchOptions(['--only', 'three'], ['one', 'two'])).toMatchObject({ exitCode: 1 });
  });
});
