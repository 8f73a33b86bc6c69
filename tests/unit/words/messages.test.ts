import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/paraglide/runtime';
import { parametersOf, readMessages } from '../../support/words/message-files';
import { filesBelow, read } from '../../support/words/spoken-text';

const english = readMessages('en');
const others = locales.filter((locale) => locale !== 'en');

describe('the messages in English', () => {
  it('are named after the file that they stand in', () => {
    for (const { file, key } of english) expect(key).toMatch(new RegExp(`^${file}_[a-z0-9_]+$`));
  });

  it('say something', () => {
    for (const { key, texts } of english) for (const text of texts) expect(text.trim(), key).not.toBe('');
  });

  it('are all said somewhere', () => {
    const source = filesBelow('src', /[.](?:svelte|ts)$/)
      .filter((path) => !path.startsWith('src/paraglide'))
      .map(read)
      .join('\n');
    const used = new Set([...source.matchAll(/\bm[.]([a-z0-9_]+)/g)].map((match) => match[1]));
    expect(english.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe.each(others)('the messages in %s', (locale) => {
  const translated = new Map(readMessages(locale).map((message) => [message.key, message]));

  it('are the same ones, in the same files', () => {
    const place = ({ file, key }: { readonly file: string; readonly key: string }) => `${file}: ${key}`;
    expect([...translated.values()].map(place).sort()).toEqual(english.map(place).sort());
  });

  it('say something, with the same parameters', () => {
    for (const message of english) {
      const other = translated.get(message.key);
      for (const text of other?.texts ?? []) expect(text.trim(), message.key).not.toBe('');
      if (other !== undefined) expect(parametersOf(other), message.key).toEqual(parametersOf(message));
    }
  });

  it('write sentences as the language does, without quotes and dots of another', () => {
    for (const { key, texts } of translated.values()) {
      for (const text of texts) expect(text, key).not.toMatch(/["]|[.]{3}| {2}/);
    }
  });
});
