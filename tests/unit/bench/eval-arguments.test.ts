import { describe, expect, it } from 'vitest';
import { parseEvalOptions } from '../../../bench/eval/arguments';

const usual = { fast: 'usual-fast', reasoning: 'usual-reasoning' };
const files = ['--in', 'cases.jsonl', '--out', 'results.jsonl'];

describe('the words behind npm run eval', () => {
  it('name a suite and two files, with the usual models and no limit', () => {
    expect(parseEvalOptions(['route', ...files], usual)).toEqual({
      suite: 'route',
      input: 'cases.jsonl',
      output: 'results.jsonl',
      fast: 'usual-fast',
      reasoning: 'usual-reasoning',
      seed: 0,
      limit: Infinity,
    });
  });

  it('give both roles to --model, and a role to its own option before that', () => {
    const options = parseEvalOptions(['answer', ...files, '--model', 'one', '--reasoning', 'other'], usual);
    expect(options).toMatchObject({ fast: 'one', reasoning: 'other' });
  });

  it.each(['tools', 'plan', 'transcribe', 'vad', 'wake', 'speak'])(
    'end with status 2 for the suite %s, which is not built yet',
    (suite) => {
      expect(parseEvalOptions([suite, ...files], usual)).toEqual({
        exitCode: 2,
        message: `The suite ${suite} is not built yet.`,
      });
    },
  );

  it.each([
    ['an unknown suite', ['walk', ...files]],
    ['no file of results', ['route', '--in', 'cases.jsonl']],
    ['an unknown option', ['route', ...files, '--loud']],
    ['a limit that is no number', ['route', ...files, '--limit', 'ten']],
    ['no suite', []],
  ])('end with status 1 for %s', (_, words) => {
    expect(parseEvalOptions(words, usual)).toMatchObject({ exitCode: 1 });
  });
});
