const word = '[(word | the word | term | name | phrase | sentence)]';
const how =
  '(how do you spell | how do i spell | how to spell | how is | how would you spell | how does one spell | how do we spell | how should i spell | how can i spell | can you spell | spell | spell out | spell me | how you spell | how it is spelled | how do u spell | whats the spelling of | what is the spelling of | what is the correct spelling of | correct spelling of | the spelling of | spelling of | spelling | spell for me | what is the right spelling of | how do you write | how to write | what is the spelling for)';
const spelt =
  '[(spelled | spelt | spelled correctly | spelt correctly | spelled out | written | slowly | correctly | letter by letter | out | for me | out loud | properly | again | in english | please | one letter at a time | right)]';
const many =
  '(how many | number of | count | count the | count the number of | count how many | what is the number of | tell how many)';
const inside =
  '(in | are in | are there in | does | do | has | is in | are there within | there are in | of | you find in | appear in | can you find in | make up | there are in | do you see in | are in the word | contained in)';

/** How English speakers ask for spelling and letters. */
export const phrases = {
  letterCount: [
    `${many} (letters | letter) ${inside} ${word} {text} [have | contain | got]`,
    `(how long is | what is the length of | length of) (the word | word | the name) {text}`,
    `(letter count | letters) (of | for | in) ${word} {text}`,
  ],
  characterCount: [
    `${many} (characters | chars | character | symbols) ${inside} ${word} {text} [have | contain]`,
    `(how long is | what is the length of | length of) (the string | string | the sentence | this sentence | this text | the text) [:] {text}`,
    `(character count | char count | characters) (of | for | in) {text}`,
  ],
  wordCount: [
    `${many} (words | word) (in | are in | are there in | does | is in | of) (this | this sentence | the sentence | the phrase | this text | the text | following | the following | this phrase | here) [:] {text}`,
    `${many} (words | word) (in | are in | are there in | is in) {text}`,
    `(word count | words) (of | for | in) [this] [:] {text}`,
    `count the words [:] {text}`,
  ],
  vowelCount: [
    `${many} vowels ${inside} ${word} {text} [have | contain]`,
    `(count | what are) [the] vowels (in | of) ${word} {text}`,
    `(which | what) vowels are in ${word} {text}`,
  ],
  consonantCount: [
    `${many} consonants ${inside} ${word} {text} [have | contain]`,
    `count [the] consonants (in | of) ${word} {text}`,
  ],
  countOf: [
    `${many} [letter | times the letter | of the letter | times] {letter} [(s | 's | letters)] ${inside} ${word} {text} [have | contain]`,
    `(how often | how many times) (does | is | do) [the] [letter] {letter} [(appear | occur | show up | come up | used | found)] (in | appear in | occur in) ${word} {text}`,
    `(how often | how many times) (does | is | do) [the] [letter] {letter} (appear | occur | show up | come up) in ${word} {text}`,
    `count [the] [letter] {letter} [(s | 's)] (in | of) ${word} {text}`,
    `${many} {letter} [(s | 's)] (does | do | has) ${word} {text} (have | contain | got)`,
  ],
  contains: [
    `(is there | are there) (a | an | any) [letter] {letter} [(s)] in ${word} {text}`,
    `does ${word} {text} (have | contain | has) (a | an | any) [letter] {letter} [(in it)]`,
  ],
  nth: [
    `what is [the] {place} (letter | character) (in | of) ${word} {text}`,
    `(which | what) letter is {place} in ${word} {text}`,
    `[the] {place} (letter | character) (in | of) ${word} {text}`,
    `(what letter does | which letter does) ${word} {text} (start | begin) with`,
  ],
  upper: [
    `(write | put | make | convert | turn | change | type | show | say | give) ${word} {text} (in | to | into | all | as) (capitals | capital letters | upper case | uppercase | all caps | caps | block letters | block capitals | big letters | all capitals)`,
    `(capitalise | capitalize | uppercase | upper case | caps | all caps) ${word} [:] {text}`,
    `{text} (in | to | into | as) (capitals | capital letters | upper case | uppercase | all caps | caps | block capitals | all capitals)`,
    `(what is) ${word} {text} in (capitals | upper case | uppercase | capital letters | all caps | caps)`,
    `make {text} (uppercase | upper case | all caps | capital | caps)`,
  ],
  lower: [
    `(write | put | make | convert | turn | change | type | show | give) ${word} {text} (in | to | into | all | as) (lower case | lowercase | small letters | lower case letters | no caps | no capitals | lowercase letters)`,
    `(lowercase | lower case) ${word} [:] {text}`,
    `{text} (in | to | into | as) (lower case | lowercase | small letters)`,
    `make {text} (lowercase | lower case)`,
  ],
  title: [
    `(write | put | make | convert | turn | change) ${word} {text} (in | to | into) (title case | titlecase)`,
    `{text} in title case`,
    `title case [:] {text}`,
  ],
  reverse: [
    `(reverse | flip | write backwards | spell backwards | mirror) ${word} [:] {text}`,
    `(write | spell | say | type | what is | how do you spell | how is | show | put | read | give | turn | what does) ${word} {text} (backwards | backward | in reverse | reversed | from back to front | back to front | spelled backwards | spelt backwards | written backwards | the other way round)`,
    `{text} (backwards | backward | in reverse | reversed | spelled backwards | spelt backwards | back to front)`,
    `what is ${word} {text} (spelled | spelt | written | read) (backwards | backward | in reverse)`,
  ],
  palindrome: [
    `is ${word} {text} [a] palindrome`,
    `is {text} the same (backwards | forwards and backwards | backwards and forwards)`,
    `(check if | check whether | test if) ${word} {text} is [a] palindrome`,
    `palindrome check {text}`,
  ],
  sort: [
    `(sort | put | alphabetize | alphabetise | arrange) [the] letters (of | in) ${word} {text} [in alphabetical order | alphabetically | into alphabetical order]`,
  ],
  nato: [
    `(spell | say | write | how do you spell) ${word} {text} (in | using | with) [the] (nato alphabet | phonetic alphabet | nato phonetic alphabet | nato | radio alphabet | military alphabet)`,
    `{text} in [the] (nato alphabet | phonetic alphabet | military alphabet | nato phonetic alphabet)`,
  ],
  anagram: [`are {text} and {other} anagrams [of each other]`, `is {text} an anagram of {other}`],
  spell: [
    `${how} ${word} {text} ${spelt}`,
    `i (always mess up | always forget how to spell | can never spell | can not spell | do not know how to spell) {text} [(how is it spelled | how is it spelt | how do you spell it | how is it written)]`,
    `how [do] (you | i | one | we | yu | u) (spell | write) ${word} {text} ${spelt}`,
    `(is it | is) [it] (spelled | spelt) {text} letter by letter`,
    `spell {text} ${spelt}`,
    `{text} (spelling | spell it | spelled how | spelt how | how do you spell it | how do you spell that | how is that spelled | how is it spelt | letter by letter)`,
    `(what letters are in | which letters are in) ${word} {text}`,
  ],
} as const;

/** What a turn says that leans on the one before. */
export const nextPhrases = {
  reverse: [
    '[and | now | what about] (backwards | in reverse | reversed | spell it backwards | reverse it | reverse that | and backwards)',
  ],
  upper: [
    '[and | now] (in capitals | in upper case | in uppercase | in all caps | in capital letters | make it uppercase)',
  ],
  lower: ['[and | now] (in lower case | in lowercase | in small letters | make it lowercase)'],
  letterCount: [
    '[and] how many letters [(is (that | it) | does it have | are there | has it got | are in it | in it | are in that)]',
  ],
  vowelCount: ['[and] how many vowels [(are there | does it have | in it | are in it)]'],
  nato: ['[and | now] (in | using) (the nato alphabet | nato alphabet | the phonetic alphabet | phonetic alphabet)'],
  spell: [
    '[and | now] (spell (it | that) [out | slowly | again | for me] | letter by letter | slower | slowly | how do you spell (it | that))',
  ],
  countOf: ['[and | what about | how about] [how many] {letter} [(s | s are there | s in it)]'],
  text: ['(and | what about | how about | and what about | or | now) {text}'],
} as const;

/** Words of requests that are about files and texts elsewhere, or about how something is said. */
export const elsewhereWords: readonly string[] = [
  ...['file', 'files', 'folder', 'line', 'lines', 'header', 'headers', 'chapter', 'document', 'paragraph', 'page'],
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
  anagram: 'Yes, they are anagrams: the same letters in another order.',
  noAnagram: 'No, they do not have the same letters.',
} as const;

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
