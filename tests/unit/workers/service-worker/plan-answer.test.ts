import { describe, expect, it } from 'vitest';
import { planAnswer } from '../../../../src/workers/service-worker/plan-answer';

const scope = 'https://site.test/some/path/';
const ownFiles = new Map([
  [`${scope}index.html`, `${scope}index.html?rev=1`],
  [`${scope}assets/main-12345678.js`, `${scope}assets/main-12345678.js`],
  [`${scope}ort/ort.wasm`, `${scope}ort/ort.wasm?rev=1`],
]);
const plan = (url: string, { method = 'GET', mode = 'cors' } = {}) =>
  planAnswer({ url, method, mode }, { scope, cacheKeyOf: (address) => ownFiles.get(address) });

describe('planAnswer', () => {
  it.each(['', 'index.html', '?start=new', '#conversation=1'])(
    'gives the page for the address of the app: "%s"',
    (path) => {
      expect(plan(`${scope}${path}`, { mode: 'navigate' })).toEqual({ kind: 'page' });
    },
  );

  it.each(['robots.txt', 'nothing-here', 'models/abc'])('leaves a navigation to %s its honest answer', (path) => {
    expect(plan(`${scope}${path}`, { mode: 'navigate' })).toEqual({ kind: 'network' });
  });

  it('gives the files of this build from what is kept', () => {
    expect(plan(`${scope}assets/main-12345678.js`)).toMatchObject({ kind: 'file' });
    expect(plan(`${scope}ort/ort.wasm`)).toEqual({ kind: 'file', cacheKey: `${scope}ort/ort.wasm?rev=1` });
  });

  it('finds a script that is asked for with connections', () => {
    expect(plan(`${scope}assets/main-12345678.js?connect=hub&connect=http%3A%2F%2F127.0.0.1%3A1`)).toEqual({
      kind: 'file',
      cacheKey: `${scope}assets/main-12345678.js`,
    });
    expect(plan(`${scope}assets/old-87654321.js?connect=hub`)).toEqual({ kind: 'earlier-file' });
  });

  it('keeps what few people need from its first use on', () => {
    expect(plan(`${scope}assets/web-llm-library-abcd1234.js`)).toEqual({ kind: 'late-file' });
  });

  it('looks for a file of an earlier build, which a page may still need', () => {
    expect(plan(`${scope}assets/old-87654321.js`)).toEqual({ kind: 'earlier-file' });
  });

  it('never touches models', () => {
    expect(plan(`${scope}models/${'0'.repeat(64)}`)).toEqual({ kind: 'network' });
  });

  it.each(['https://site.test/some/other/', 'https://site.test/some/pathology/', 'https://elsewhere.test/some/path/'])(
    'has no business with %s',
    (url) => {
      expect(plan(url, { mode: 'navigate' })).toEqual({ kind: 'network' });
    },
  );

  it('takes in what is shared, and no other thing that is sent', () => {
    expect(plan(`${scope}share-target`, { method: 'POST', mode: 'navigate' })).toEqual({ kind: 'share' });
    expect(plan(`${scope}share-target`)).toEqual({ kind: 'network' });
    expect(plan(scope, { method: 'POST', mode: 'navigate' })).toEqual({ kind: 'network' });
    expect(plan(`${scope}index.html`, { method: 'HEAD' })).toEqual({ kind: 'network' });
  });
});
