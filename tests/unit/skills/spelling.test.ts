import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSkill } from '../../../src/lib/skills/claim';
import { spelling } from '../../../src/lib/skills/spelling';
import { ask, type AskOptions } from '../../support/skills/ask';

const skills = [bindSkill(spelling)];
const say = async (text: string, options?: AskOptions) => (await ask(skills, text, options))?.text;

describe('the skill spelling', () => {
  it.each([
    ['how do you spell necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['spell necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['spell the word necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['How is necessary spelled?', 'N-E-C-E-S-S-A-R-Y'],
    ['can you spell necessary for me', 'N-E-C-E-S-S-A-R-Y'],
    ['necessary spelling', 'N-E-C-E-S-S-A-R-Y'],
    ['spell out necessary please', 'N-E-C-E-S-S-A-R-Y'],
    ["what's the spelling of necessary", 'N-E-C-E-S-S-A-R-Y'],
    ['spelling of necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['how to spell necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['spell necessary slowly', 'N-E-C-E-S-S-A-R-Y'],
    ['how do i spell necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['could you spell necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['how do you write necessary', 'N-E-C-E-S-S-A-R-Y'],
    ['spell necessary letter by letter', 'N-E-C-E-S-S-A-R-Y'],
  ])('spells: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ['how many letters in Mississippi', '11 letters'],
    ["how many r's are there in strawberry", '3 times'],
    ['how many rs in strawberry', '3 times'],
    ['count the letter s in mississippi', '4 times'],
    ["how many e's in necessary", '2 times'],
    ['strawberry backwards please', 'yrrebwarts'],
    ['reverse hello', 'olleh'],
    ['write onomatopoeia in capitals', 'ONOMATOPOEIA'],
    ['HELLO in lower case', 'hello'],
    ['count vowels in bureaucracy', '5 vowels'],
    ['how many consonants in rhythm', '6 consonants'],
    ["what's the fourth letter in parallel", '4th letter'],
    ['last letter of parallel', 'is L'],
    ['is racecar a palindrome', 'Yes'],
    ['is strawberry a palindrome', 'No'],
    ['how many words in the quick brown fox', '4 words'],
    ['how many characters in hello world', '11 characters, 10 without'],
    ['spell hearth in the nato alphabet', 'Hotel Echo Alfa'],
    ['are listen and silent anagrams', 'Yes'],
    ['capitalize hello', 'HELLO'],
  ])('counts and turns: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    ["what's the tenth letter in cat", 'only 3 letters'],
    ["how many z's in cat", '0 times'],
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
    'spell it',
    'how do you spell it',
    'write an essay in capitals about spelling and the history of english letters and grammar in schools',
    'cast a spell on my enemy with ancient words of power',
  ])('leaves to others: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('takes a turn that leans on the one before', async () => {
    expect(await say('backwards', { earlier: ['spell necessary'] })).toBe('yrassecen');
    expect(await say('and rhythm', { earlier: ['spell necessary'] })).toContain('R-H-Y-T-H-M');
  });

  it('shows what a person wrote as it stands', async () => {
    expect(await say('reverse *bold*')).not.toContain('**');
    expect(await say('how do you spell <b>')).not.toContain('<b>');
  });

  it('turns a word round twice into itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[bcdfg]{1,12}$/), async (word) => {
        const once = await say(`reverse ${word}`);
        expect(once).toBe(Array.from(word).reverse().join(''));
      }),
    );
  });

  it.each([
    ["does raccoon have two c's", 'Yes: “raccoon” has 2 c'],
    ['is there a double l in parallel', 'Yes'],
    ['which letter comes most in bookkeeper', 'e, 3 times'],
    ['make this snake case: User First Name', '`user_first_name`'],
    ['kebab-case of Summer Menu 2025', '`summer-menu-2025`'],
    ['initials of International Bank for Reconstruction and Development', 'IBRD'],
    ['put these in alphabetical order: pear apple kiwi fig', 'apple, fig, kiwi, pear'],
    ['remove the spaces from 07 700 900 123', '07700900123'],
    ['remove vowels from refrigerator', 'rfrgrtr'],
    ['which letter comes after q', 'R'],
    ['what comes between m and p in the alphabet', 'N, O'],
    ['the middle letter of cat please', 'is A'],
    ['swap the case of hELLO wORLD', 'Hello World'],
    ['phlegm, spell that would you', 'P-H-L-E-G-M'],
    ['spell it again: chrysanthemum', 'chrysanthemum: C-H-R'],
    ['what letter comes after z', 'none'],
  ])('reworks: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });
});

describe('what only looks like spelling', () => {
  it('the alphabet is its letters, not a word', async () => {
    expect((await ask(skills, "what's the 20th letter of the alphabet"))?.text).toMatch(/\bT\b/);
    expect((await ask(skills, 'say the alphabet backwards'))?.text).toBe('zyxwvutsrqponmlkjihgfedcba');
  });

  it.each(['spell check: recieve', 'spell diarrhea american way', 'is there an h in rhubarb, and where'])(
    'is left alone: %s',
    async (text) => {
      expect(await ask(skills, text)).toBeUndefined();
    },
  );
});

describe('More about letters', () => {
  it.each([
    ['is it recieve or receive', 'It is “receive”: R-E-C-E-I-V-E'],
    ["does tomorrow have two m's or one", 'once in “tomorrow”'],
    ['one l or two in traveller', '2 times'],
    ['put this in capitals: keep out', 'KEEP OUT'],
    ['spell this: cat please', 'cat: C-A-T'],
    ["what's my name backwards, it's Callum", 'mullaC'],
    ['which comes first in the alphabet, Mac or Mc', 'Mac comes before Mc.'],
    ['does Harrison come before Harris', 'Harris comes before Harrison.'],
    ['what number is the letter T', '20th letter'],
    ['give me it in phonetic alphabet, JK47 BLR', 'Juliett Kilo four seven – Bravo Lima Romeo'],
    ['nato for EC1V', 'Echo Charlie one Victor'],
    ['give me G R T in NATO phonetic', 'Golf – Romeo – Tango'],
    ['are silent and listen made of the same letters', 'they are anagrams'],
    ['put these in reverse alphabetical order: tom, dick, harry', 'tom, harry, dick'],
    ['sort these alphabetically: pear, apple, fig', 'apple, fig, pear'],
    ['take the vowels out of transport', 'trnsprt'],
    ['spell my name, S-I-O-B-H-A-N, what word is that', 'Siobhan'],
    ['replace spaces with dashes in my holiday photos 2024', '`my-holiday-photos-2024`'],
    ['len of "hello world"', '11 characters'],
    ['what letter does xylophone end with', 'E.'],
  ])('answers: %s', async (text, answer) => {
    expect(await say(text)).toContain(answer);
  });

  it.each([
    'is it affect or effect',
    'is it a boy or a girl',
    'does Easter come before Passover',
    'which comes first, the chicken or the egg',
    'polite word for nerd',
    'radio play, 15 minutes, three voices',
    'how is Tom related to me',
    "what's the term for a word that reads the same backwards",
    'alphabetise playlist.m3u',
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});

describe('letters as people ask for them', () => {
  it.each([
    ['letter by letter, metronidazole', 'M-E-T-R-O'],
    ['spell receive, i before e or what', 'R-E-C-E-I-V-E'],
    ['how do you spell out bureaucracy', 'bureaucracy: B-U-R'],
    ['i always get baguette wrong, spell it', 'B-A-G-U-E-T-T-E'],
    ['Spell my street for the caller please: Worcester', 'W-O-R-C'],
    ['backwards spelling of desserts', 'stressed'],
    ['use the phonetic alphabet for K7PX', 'Kilo'],
    ['Oscar November, what letters are those', 'ON'],
    ['what letter is foxtrot', 'F'],
    ["what's the NATO word for J", 'Juliett'],
    ['what position is the letter T in', '20th'],
    ['what is the twenty third letter of the alphabet', 'W is the 23rd'],
    ['does the word sequoia contain all five vowels', 'Yes'],
  ])('answers %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each([
    'what is november',
    'how many consonants does Arabic have and why',
    'what does mike mean',
    'flip a, flip a coin',
    'stuck on circle geometry',
  ])('leaves %s alone', async (text) => {
    expect(await say(text)).toBeUndefined();
  });

  it('goes on with the word before', async () => {
    expect(await say('how many of them are s', { earlier: ['how many letters in Mississippi'] })).toContain('4 times');
    expect(await say('what is the second letter', { earlier: ['spell cat'] })).toContain('A');
  });
});

describe('letters in other words', () => {
  it.each([
    ['the word encyclopedia is how many letters long', '12 letters'],
    ['count the number of times p shows up in pepper', '3 times'],
    ['say the word tomato in reverse letters', 'otamot'],
    ['count up the vowels in california for me', '5 vowels'],
    ['which letter of the alphabet is number 17', 'Q'],
    ['can never remember how to write diarrhoea', 'D-I-A-R-R-H-O-E-A'],
    ['capital on each word please, a night at the opera house', 'Night'],
    ['definately or definitely?', 'It is “definitely”'],
    ['tell me how many words this has: we regret to inform you the pool is closed', '9 words'],
    ['do my postcode M4 6XD in the alpha bravo thing', 'Mike four'],
    ['which letter comes fourth in walnut', 'N'],
  ])('answers: %s', async (text, part) => {
    expect(await say(text)).toContain(part);
  });

  it.each([
    'the english alphabet has how many letters',
    'i can never remember how to write a cover letter',
    'i can never remember how to write a function in python',
    'tomorrow or tonight?',
    'foreign or formal?',
    'do my tax return in the right way',
    'how many words this essay has',
    'count up the votes in california for me',
    'capital letters on each word in css',
  ])('leaves alone: %s', async (text) => {
    expect(await say(text)).toBeUndefined();
  });
});
