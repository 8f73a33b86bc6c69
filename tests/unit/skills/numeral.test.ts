import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { numeral } from '../../../src/lib/skills/numeral';
import { ask, type AskOptions } from '../../support/skills/ask';
import { fromRoman, toRoman } from '../../../src/lib/skills/numeral/roman';

const skills = [bindSkill(numeral)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill numeral', () => {
  it.each([
    ['2024 in roman numerals', 'MMXXIV'],
    ['write 14 in roman numerals', 'XIV'],
    ["what's 1999 as a roman numeral", 'MCMXCIX'],
    ['what is 42 in binary', '101010'],
    ['convert 42 to binary please', '101010'],
    ['255 in hex', 'FF'],
    ['what is 255 in hexadecimal', 'FF'],
    ['64 in octal', '100'],
    ['base 8 of 64 please', '100'],
    ['100 in base 3', '10201'],
    ['what number is MCMXCIV', '1994'],
    ['what is XIV in numbers', '14'],
    ["what's binary 1011 in decimal", '11'],
    ['1011 from binary to decimal', '11'],
    ['0xff in decimal', '255'],
    ['hex ff to decimal', '255'],
    ['spell the number 342 out in words', 'three hundred and forty-two'],
    ['write 1001 in words', 'one thousand and one'],
    ['12.5 in words', 'twelve point five'],
    ['7.5% as a fraction', '3/40'],
    ['0.75 as a fraction', '3/4'],
    ['3/4 as a decimal', '0.75'],
    ['12345 in scientific notation', '1.2345 × 10^4'],
    ["is 17 prime and what's it in roman", 'XVII'],
    ['how many digits in 12345', '5 digits'],
    ['octal 17 to decimal', '15'],
  ])('writes numbers: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['5000 in roman numerals', '3,999'],
    ['0 in roman numerals', '3,999'],
    ['10 in base 99', 'from 2 to 36'],
    ['what number is IIII', 'not a Roman numeral'],
  ])('says what is impossible: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'write a function that does this',
    'prove that 2+2=4',
    'compare alarms and reminders',
    'explain how time zones work',
    'write a program that converts miles to km',
    'why is the sky blue',
    'what is a roman numeral',
    'write a binary search',
    '42',
    'mix in numbers',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it.each([
    ['11001 base two as an ordinary number', '25'],
    ['write 89 in words for a cheque', 'eighty-nine'],
    ['7.5e6 as a normal number', '7,500,000'],
    ["clock face says VIII what's that", 'VIII is 8'],
    ['superbowl LVII is what number', '57'],
    ['roman numerals for my birth year 1978 for a tattoo', 'MCMLXXVIII'],
    ['date 14.06.2015 in roman numerals', 'XIV.VI.MMXV'],
    ['what do L and C stand for in roman numerals', 'L is 50, C is 100'],
    ['is VX a valid roman numeral', 'VX is not'],
    ['convert binary 1111 0000 to hex', 'F0'],
    ['rgb 255 128 0 as hex', '#FF8000'],
    ['rgb 256 0 0 as hex', '0 to 255'],
    ['#1E90FF in rgb numbers', 'rgb(30, 144, 255)'],
    ['dec to bin 37', '100101'],
    ['0b101101', '45'],
    ['ascii code for A', '65'],
    ['what character is ascii 64', 'the character @'],
    ['what character is ascii 7', 'No visible character'],
    ['turn 144 into binary and hex', '10010000. 144 in hexadecimal is 90'],
    ['16 bit binary for 300', '0000000100101100'],
    ['8 bit binary for 300', 'does not fit'],
    ['add XII and IX', '21 in Roman numerals'],
    ['XC minus XL in roman', '50 in Roman numerals'],
    ["what's the number after CXCIX", '200 in Roman numerals'],
    ['what is ascii', undefined],
    ['what did the romans write', undefined],
    ['add mild and ill', undefined],
    ['what is the unicode standard for', undefined],
  ])('understands how people put it: %s', async (text, answer) => {
    const said = await say(text);
    if (answer === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(answer);
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('and 1999', { earlier: ['2024 in roman numerals'] })).toContain('MCMXCIX');
    expect(await say('and in hex', { earlier: ['255 in binary'] })).toContain('FF');
  });

  it('reads every Roman numeral that it writes', () => {
    for (let value = 1; value < 4000; value++) expect(fromRoman(toRoman(value) ?? '')).toBe(value);
  });

  it('writes bases as the platform does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 36 }), async (value, base) => {
        expect(await say(`what is ${value} in base ${base}`)).toContain(value.toString(base).toUpperCase());
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['octal 755 to binary', 'Octal 755 in binary is 111101101.'],
    ['33 base 16 to base 2', 'Hexadecimal 33 in binary is 110011.'],
    ['the decimal value of the hex number seven b', 'Hexadecimal 7B is 123.'],
    ["one zero zero one in binary what's that in ordinary numbers", 'Binary 1001 is 9.'],
    ['DEADBEEF in decimal', '3,735,928,559'],
    ['is 0x64 the same as 100', 'Hexadecimal 64 is 100.'],
    ['0x1F + 0x2B', '4A in hexadecimal, which is 74.'],
    ['add binary 101 and 110', '1011 in binary, which is 11.'],
    ['how many bits do I need for 1000', '1,000 takes 10 bits.'],
    ['biggest number in eight bits', 'is 255.'],
    ["-5 in 8-bit two's complement", 'is 11111011.'],
    ['What number is the Roman numeral D?', 'D is 500.'],
    ['write this year in roman numerals', '2026 in Roman numerals is MMXXVI.'],
    ['the film says MMXIX at the end, which year is it', 'MMXIX is 2019.'],
    ['my birth year in roman numerals, 2010', 'MMX'],
  ])('reads everyday words: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it('takes no digits that the base does not have', async () => {
    expect(await say('binary 129 to octal')).toBeUndefined();
  });
});

describe('numerals as people ask for them', () => {
  it.each([
    ['I want a tattoo of 2008 in roman letters', 'MMVIII'],
    ['14 07 1995 in roman numerals', 'XIV.VII.MCMXCV'],
    ['The chapter is marked LXXVI. Which chapter is that?', '76'],
    ['Exhibit XXIX, what number', '29'],
    ['what number would D be in roman numerals', '500'],
    ['hundred in base 2', '1100100'],
    ['1 0 0 1 1 from binary', '19'],
    ['I have register value 7F, what is it decimal', '127'],
    ['from hex: 3E8', '1,000'],
    ['1 in 5 digit binary', '00001'],
    ["uh what's what's 16 in in hex", '10'],
  ])('answers %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it('goes on with another numeral', async () => {
    expect(await say('how about XVI', { earlier: ['what number is XIV'] })).toContain('16');
  });
});

describe('numerals in other words', () => {
  it.each([
    ['10110 in normal numbers not binary', '22'],
    ['what fraction is .125', '1/8'],
    ['which fraction would be 0.75', '3/4'],
  ])('answers: %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each(['what fraction of people are left handed', 'write normal numbers not binary'])(
    'leaves alone: %s',
    async (text) => {
      expect(await say(text)).toBeUndefined();
    },
  );
});
