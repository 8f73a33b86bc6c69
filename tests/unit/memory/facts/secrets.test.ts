import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isIban } from '../../../../src/lib/memory/facts/check-digits';
import { findSecret } from '../../../../src/lib/memory/facts/secrets';

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
    ['api key: 9f8a7b6c5d4e3f2a1b0c', 'private key'],
    ['postgres://ann:harbour22@db.example.com', 'private key'],
    ['my pin is four nine two seven', 'pin'],
    ['the gate code is double four seven one', 'pin'],
    ['forty-nine twenty-seven is my pin', 'pin'],
    ['punch in 2580 at the gate', 'pin'],
    ['key safe code 1938', 'pin'],
    ['the verification code is 839201', 'pin'],
    ['my recovery codes are 8F3K-22LP and 9DKK-11SS', 'pin'],
    ['the wifi password is correct horse battery staple', 'password'],
    ['my password is my dogs name then 1234', 'password'],
    ['Tulip99 is my password', 'password'],
    ["I've set the password to Otter-lamp", 'password'],
    ['I use Badger!Moon7 for all my logins', 'password'],
    ['my account number is 1 2 3 4 5 6 7 8', 'bank account'],
    ['sort code two zero zero zero zero zero', 'bank account'],
    ['card number is 4929 1234 5678 9012 exp 10/27', 'card number'],
    ['my Aadhaar is 1234 5678 9012', 'national number'],
    ['my SIN is 123 456 789', 'national number'],
    ['PPS number 1234567T', 'national number'],
    ['my NRIC is S1234567D', 'national number'],
    ['my social security number is two one nine, oh nine, nine nine nine nine', 'national number'],
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
    'my phone number is 07700 900123',
    'my password is too long',
    'I changed my password to something safer',
    'my alarm is set for 6 30',
    'my passport expires in 2027',
    'my zip code is 90210',
    'I code for a living',
    'I have two three-year-old twins',
    'one two three four, testing',
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
