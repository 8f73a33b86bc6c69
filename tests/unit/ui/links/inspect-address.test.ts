import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../src/ui/chat/links/inspect-address';
import { unicodeHost } from '../../../../src/ui/chat/links/punycode';

function codesOf(address: string): readonly string[] | undefined {
  return inspectAddress(address)?.warnings.map(({ code }) => code);
}

describe('An address that is asked about', () => {
  it('is shown whole, in pieces', () => {
    expect(inspectAddress('https://me:secret@e.org:8080/a?b=c#d')?.pieces).toEqual([
      { kind: 'scheme', text: 'https://' },
      { kind: 'credentials', text: 'me:secret@' },
      { kind: 'host', text: 'e.org' },
      { kind: 'port', text: ':8080' },
      { kind: 'rest', text: '/a?b=c#d' },
    ]);
    expect(inspectAddress('mailto:ann@e.org?subject=x')?.pieces).toEqual([
      { kind: 'scheme', text: 'mailto:ann@' },
      { kind: 'host', text: 'e.org' },
      { kind: 'rest', text: '?subject=x' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'blob:https://e.org/1',
    '/x',
    'e.org',
    '',
    'https://',
    'ftp://e.org',
    'tel:1',
    'intent://x',
  ])('is never opened when it is %j', (address) => {
    expect(inspectAddress(address)).toBeUndefined();
  });

  it('warns of a host that only looks like another one', () => {
    expect(inspectAddress('https://\u0430pple.com/')?.warnings).toEqual([
      { code: 'other-letters', host: '\u0430pple.com', ascii: 'xn--pple-43d.com' },
    ]);
    expect(codesOf('https://xn--pple-43d.com')).toEqual(['other-letters']);
  });

  it.each([
    ['credentials', 'https://bank.com@e.org/'],
    ['credentials', 'https://bank.com%2Flogin@e.org/'],
    ['hidden-characters', 'https://e.org/\u202Egpj.exe'],
    ['hidden-characters', 'https://e.org/%E2%80%AEgpj'],
    ['hidden-characters', 'https://e.org/a\u200Bb'],
    ['hidden-characters', 'https://e.org/?q=\u{E0041}'],
    ['hidden-characters', 'mailto:a@e.org?subject=%00'],
    ['numeric-host', 'https://2130706433/'],
    ['numeric-host', 'https://[::1]/'],
    ['unencrypted', 'http://e.org/'],
  ])('warns of %s in %j', (code, address) => {
    expect(codesOf(address)).toContain(code);
  });

  it('has no warning for a plain one', () => {
    expect(codesOf('https://de.wikipedia.org/wiki/Z%C3%BCrich?a=%20#b')).toEqual([]);
  });

  it('is the joined pieces, in letters that all can be seen, whatever was written', () => {
    const host = fc.constantFrom(
      'e.org',
      'bücher.de',
      '\u0430.com',
      '127.0.0.1',
      'me@e.org',
      'a:b@e.org:81',
      '[::1]:80',
    );
    const character = fc.constantFrom(
      ...Array.from('aZ9/?#&=%@:;,.~ <>"\'`\\|^{}[]\t\n\0'),
      'ü',
      '東',
      '\u202E',
      '\u200B',
      '\uD800',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('http://', 'https://', 'mailto:'),
        host,
        fc.array(character, { maxLength: 20 }),
        (scheme, name, characters) => {
          const inspected = inspectAddress(`${scheme}${name}/${characters.join('')}`);
          if (inspected === undefined) return;
          expect(inspected.pieces.map(({ text }) => text).join('')).toBe(inspected.href);
          expect(inspected.href).toMatch(/^[ -~]+$/);
        },
      ),
    );
  });
});

describe('A host name in other letters', () => {
  // From RFC 3492, section 7.1, and everyday names.
  it.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['xn--4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['xn--strae-oqa.de', 'straße.de'],
    ['www.e.org', 'www.e.org'],
    ['xn--!!', 'xn--!!'],
    ['xn--99999999', 'xn--99999999'],
  ])('%s is %s', (ascii, unicode) => {
    expect(unicodeHost(ascii)).toBe(unicode);
  });
});
