import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecret, isCardNumber, isIban } from '../../../../src/lib/memory/facts/secrets';

describe('secrets', () => {
  it.each([
    ['my card is 4000 0566 5566 5556', 'card number'],
    ['card five five five five five five five five five five five five four four four four', 'card number'],
    ['the guest wifi password is otter-lamp-31', 'password'],
    ['bank login password: Tr0mbone!', 'password'],
    ['my PIN is 8213', 'pin'],
    ['the alarm code is 0042', 'pin'],
    ['IBAN: DE89 3704 0044 0532 0130 00 please', 'bank account'],
    ['sort code 20-00-00', 'bank account'],
    ['my NI number is AB 12 34 56 C', 'national number'],
    ['SSN 219-09-9999', 'national number'],
    ['passport number is 533380006', 'national number'],
    ['-----BEGIN RSA PRIVATE KEY----- MIIEow', 'private key'],
  ])('%s', (text, kind) => {
    expect(findSecret(text)?.kind).toBe(kind);
  });

  it.each([
    'I forgot my password again',
    'make a password of twelve letters',
    'the login bug is fixed',
    'I drive a Peugeot 3008',
    'I was born in 1984',
    'my order number is 204-8831190-5527',
    'call 0113 496 0721',
    'a password policy with justification',
    'I pay by card',
  ])('none: %s', (text) => {
    expect(findSecret(text)).toBeUndefined();
  });

  it('knows card numbers by their last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (last, shift) => {
        const numbers = Array.from({ length: 10 }, (_, digit) => `411111111111111${digit}`).filter(isCardNumber);
        expect(numbers).toEqual(['4111111111111111']);
        expect(isCardNumber(`411111111111111${(1 + shift) % 10}`)).toBe(false);
        expect(last).toBeLessThan(10);
      }),
    );
  });

  it('knows account numbers by their check digits', () => {
    expect(isIban('GB29 NWBK 6016 1331 9268 19')).toBe(true);
    expect(isIban('GB28 NWBK 6016 1331 9268 19')).toBe(false);
  });
});
