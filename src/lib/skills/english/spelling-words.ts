/** Words of requests that are about files and texts elsewhere, or about how something is said. */
export const elsewhereWords: readonly string[] = [
  ...['file', 'files', 'folder', 'line', 'lines', 'header', 'headers', 'chapter', 'document', 'paragraph', 'page'],
  ...['reads', 'checked', 'american', 'british', 'where'],
  ...['essay', 'email', 'letter.docx', 'said', 'pronounced', 'check', 'spreadsheet', 'column', 'assets', 'code'],
];

/** First words of what is a question rather than a word to be turned round. */
export const questionWords: readonly string[] = ['can', 'why', 'do', 'does', 'could', 'should', 'when', 'where', 'who'];

/** Last words of a request that are no part of the text which it is about. */
export const tails: readonly string[] = [
  ...[
    ',',
    ':',
    '-',
    'a',
    'please',
    'pls',
    'slowly',
    'correctly',
    'properly',
    'letter',
    'for',
    'me',
    'loud',
    'out',
    'again',
  ],
  ...['have', 'contain', 'got', 'in', 'into', 'is', 'backwards', 'backward', 'reversed', 'reverse', 'spelled', 'spelt'],
  ...['written', 'with', 'using', 'the', 'to', 'by', 'as', 'all', 'thanks', 'order', 'it', 'appear', 'occur', 'and'],
];

/** The letters as radio operators say them. */
export const natoWords: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett', 'Kilo', 'Lima'],
    ...['Mike', 'November', 'Oscar', 'Papa', 'Quebec', 'Romeo', 'Sierra', 'Tango', 'Uniform', 'Victor', 'Whiskey'],
    ...['X-ray', 'Yankee', 'Zulu'],
  ].map((said) => [said.charAt(0).toLowerCase(), said]),
);

/** The digits as they are said between such words. */
export const natoDigits: readonly string[] = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
];

/** Signs by the names that people give them. */
export const signNames: Readonly<Record<string, string>> = {
  space: ' ',
  spaces: ' ',
  blanks: ' ',
  dash: '-',
  dashes: '-',
  hyphen: '-',
  hyphens: '-',
  underscore: '_',
  underscores: '_',
  comma: ',',
  commas: ',',
  dot: '.',
  dots: '.',
  'full stops': '.',
  periods: '.',
  slash: '/',
  slashes: '/',
  nothing: '',
};

export const vowels = 'aeiou';

/** The sentences of the answers; the words in them are escaped already. */
export const sentences = {
  spell: (text: string, letters: string) => `${text}: ${letters}`,
  letterCount: (text: string, count: number) => `“${text}” has ${counted(count, 'letter')}.`,
  characterCount: (text: string, count: number, bare: number) =>
    count === bare
      ? `“${text}” has ${counted(count, 'character')}.`
      : `“${text}” has ${counted(count, 'character')}, ${bare} without the spaces.`,
  wordCount: (count: number) => `${counted(count, 'word')}.`,
  vowelCount: (text: string, count: number, list: string) =>
    `“${text}” has ${counted(count, 'vowel')}${list === '' ? '' : ` (${list})`}.`,
  consonantCount: (text: string, count: number) => `“${text}” has ${counted(count, 'consonant')}.`,
  countOf: (letter: string, text: string, count: number) =>
    `The letter ${letter} occurs ${count === 1 ? 'once' : count === 2 ? '2 times' : `${count} times`} in “${text}”.`,
  contains: (letter: string, text: string, count: number) =>
    count === 0 ? `No, there is no ${letter} in “${text}”.` : `Yes, “${text}” has ${count} ${letter}.`,
  nth: (place: string, text: string, letter: string) => `The ${place} letter of “${text}” is ${letter}.`,
  noNth: (text: string, count: number) => `“${text}” has only ${counted(count, 'letter')}.`,
  last: 'last',
  palindrome: (text: string) => `Yes, “${text}” is a palindrome.`,
  noPalindrome: (text: string, reversed: string) => `No, “${text}” backwards is “${reversed}”.`,
  commonest: (text: string, list: string, count: number) =>
    `In “${text}” the commonest is ${list}, ${count === 1 ? 'once' : `${count} times`}${list.includes(',') ? ' each' : ''}.`,
  middle: (text: string, list: string) => `The middle of “${text}” is ${list}.`,
  capitalCount: (text: string, count: number) => `“${text}” has ${counted(count, 'capital letter')}.`,
  double: (text: string, letter: string, has: boolean) =>
    has ? `Yes, “${text}” has a double ${letter}.` : `No, there is no double ${letter} in “${text}”.`,
  several: (text: string, letter: string, count: number) => `“${text}” has ${count} ${letter}.`,
  allVowels: (text: string, missing: string) =>
    missing === '' ? `Yes, “${text}” has all five vowels.` : `No, “${text}” lacks ${missing}.`,
  nextLetter: (letter: string, other: string) => `After ${letter} comes ${other}.`,
  previousLetter: (letter: string, other: string) => `Before ${letter} comes ${other}.`,
  lastLetter: (text: string, letter: string) => `The last letter of “${text}” is ${letter}.`,
  letterPlace: (letter: string, place: string) => `${letter} is the ${place} letter of the alphabet.`,
  order: (first: string, second: string) => `${first} comes before ${second}.`,
  sameWord: 'They are the same.',
  whichSpelling: (right: string, letters: string) => `It is “${right}”: ${letters}`,
  yes: 'Yes: ',
  no: 'No: ',
  noneBetween: 'There is none between them.',
  noPlace: 'The alphabet has 26 letters.',
  noLetter: 'There is none: the alphabet ends there.',
  between: (list: string) => `Between them: ${list}.`,
  anagram: 'Yes, they are anagrams: the same letters in another order.',
  noAnagram: 'No, they do not have the same letters.',
} as const;

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What "the alphabet" is spelled as. */
export const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The letters and digits by their code words, as they are said and as some write them. */
export const codedLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(natoWords).map(([letter, said]): [string, string] => [said.toLowerCase(), letter]),
  ...natoDigits.map((said, digit): [string, string] => [said.toLowerCase(), String(digit)]),
  ...([
    ['alpha', 'a'],
    ['juliet', 'j'],
    ['whisky', 'w'],
    ['xray', 'x'],
    ['nine', '9'],
    ['three', '3'],
    ['five', '5'],
  ] as const),
]);

/** Words are to be put in another order than that of the alphabet: "by how often they are used". */
export const otherOrder = /^by /i;
