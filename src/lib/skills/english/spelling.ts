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
    `letters in {text} [,] how many`,
    `how many syllables no letters in {text}`,
    `${many} (letters | letter) ${inside} ${word} {text} [have | contain | got]`,
    `(how long is | what is the length of | length of) (the word | word | the name) {text}`,
    `(letter count | letters) (of | for | in) ${word} {text}`,
  ],
  characterCount: [
    `how many (characters | chars) is [:] {text}`,
    `${many} (characters | chars | character | symbols) ${inside} ${word} {text} [have | contain]`,
    `(how long is | what is the length of | length of) (the string | string | the sentence | this sentence | this text | the text) [:] {text}`,
    `(character count | char count | characters) (of | for | in) {text}`,
  ],
  wordCount: [
    `(count words | word count) [:] {text}`,
    `${many} (words | word) (in | are in | are there in | does | is in | of) (this | this sentence | the sentence | the phrase | this text | the text | following | the following | this phrase | here) [:] {text}`,
    `${many} (words | word) (in | are in | are there in | is in) {text}`,
    `(word count | words) (of | for | in) [this] [:] {text}`,
    `count the words [:] {text}`,
  ],
  vowelCount: [
    `vowels in {text} [,] how many`,
    `${many} vowels ${inside} ${word} {text} [have | contain]`,
    `(count | what are) [the] vowels (in | of) ${word} {text}`,
    `(which | what) vowels are in ${word} {text}`,
  ],
  consonantCount: [
    `consonants in {text} [,] how many`,
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
    `has {text} got [a | any] {letter} [in it]`,
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
    `(uppercase | upper case | capitals) of {text}`,
    `make this (uppercase | upper case | all caps) [:] {text}`,
    `(all caps | capitals | upper case) please [:] {text}`,
    `(write | put | make | convert | turn | change | type | show | say | give) ${word} {text} (in | to | into | all | as) (capitals | capital letters | upper case | uppercase | all caps | caps | block letters | block capitals | big letters | all capitals)`,
    `(capitalise | capitalize | uppercase | upper case | caps | all caps) ${word} [:] {text}`,
    `{text} (in | to | into | as) (capitals | capital letters | upper case | uppercase | all caps | caps | block capitals | all capitals)`,
    `(what is) ${word} {text} in (capitals | upper case | uppercase | capital letters | all caps | caps)`,
    `make {text} (uppercase | upper case | all caps | capital | caps)`,
  ],
  lower: [
    `make this (lowercase | lower case) [:] {text}`,
    `(lowercase | lower case) [this] please [:] {text}`,
    `(write | put | make | convert | turn | change | type | show | give) ${word} {text} (in | to | into | all | as) (lower case | lowercase | small letters | lower case letters | no caps | no capitals | lowercase letters)`,
    `(lowercase | lower case) ${word} [:] {text}`,
    `{text} (in | to | into | as) (lower case | lowercase | small letters)`,
    `make {text} (lowercase | lower case)`,
  ],
  title: [
    `(capitalise | capitalize) (each | every) word [:] {text}`,
    `title case (for | of) {text}`,
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
    `is it [a] palindrome [,] {text}`,
    `{text} [,] [is it] [a] palindrome`,
    `is ${word} {text} [a] palindrome`,
    `is {text} the same (backwards | forwards and backwards | backwards and forwards)`,
    `(check if | check whether | test if) ${word} {text} is [a] palindrome`,
    `palindrome check {text}`,
  ],
  sort: [
    `(sort | put) these letters [alphabetically | in alphabetical order] [:] {text}`,
    `(sort | put | alphabetize | alphabetise | arrange) [the] letters (of | in) ${word} {text} [in alphabetical order | alphabetically | into alphabetical order]`,
  ],
  nato: [
    `(nato | phonetic) alphabet for {text}`,
    `(spell | say | write | how do you spell) ${word} {text} (in | using | with) [the] (nato alphabet | phonetic alphabet | nato phonetic alphabet | nato | radio alphabet | military alphabet)`,
    `{text} in [the] (nato alphabet | phonetic alphabet | military alphabet | nato phonetic alphabet)`,
  ],
  anagram: [`are {text} and {other} anagrams [of each other]`, `is {text} an anagram of {other}`],
  spell: [
    `spell it (out | again | for me) : {text}`,
    `{text} , how (does one | do i | would you | do you | should i) (spell | write) (it | that)`,
    `spell out {text} [(slowly | nice and slow)]`,
    `how would (i | you | one | we) (spell | write) {text}`,
    `(spell | spell out) my (surname | name | first name | last name) [back] [to me] [,] it is {text}`,
    `{text} [,] (spell that | give the letters | letters please) [out | would you | for me | please]`,
    `(spell | spell out | spell the word) {text} (nice and slow | slow | nice and slowly)`,
    `[:] spelling test [:] [give] {text}`,
    `${how} ${word} {text} ${spelt}`,
    `i (always mess up | always forget how to spell | can never spell | can not spell | do not know how to spell) {text} [(how is it spelled | how is it spelt | how do you spell it | how is it written)]`,
    `how [do] (you | i | one | we | yu | u) (spell | write) ${word} {text} ${spelt}`,
    `(is it | is) [it] (spelled | spelt) {text} letter by letter`,
    `spell {text} ${spelt}`,
    `{text} (spelling | spell it | spelled how | spelt how | how do you spell it | how do you spell that | how is that spelled | how is it spelt | letter by letter)`,
    `(what letters are in | which letters are in) ${word} {text}`,
  ],
  several: [
    `does ${word} {text} have {count} {letter} [(' s | 's | s)]`,
    `(is it | is) {text} with {count} {letter} [(' s | 's | s)]`,
  ],
  double: [
    `(is there | are there) [a] double {letter} in ${word} {text}`,
    `does ${word} {text} have [a] double {letter}`,
  ],
  commonest: [
    `(which | what) letter (comes | appears | occurs | comes up | shows up | is) [the] (most | most often | commonest | most common) in ${word} {text}`,
    `[what is] most (common | frequent) letter in ${word} {text}`,
  ],
  middle: [`[what is] middle letter (of | in) ${word} {text}`],
  everyOther: [`(every other | every second) letter (of | in) ${word} {text}`],
  capitalCount: [`${many} (capital letters | capitals | uppercase letters) ${inside} ${word} {text} [have]`],
  allVowels: [`does ${word} {text} have all [five] vowels`],
  sortWords: [
    `(put | arrange) these [words | names | things] in alphabetical order [:] {text}`,
    `(alphabetise | alphabetize | sort alphabetically | alphabetical order [:]) [these | the words | the names] [:] {text}`,
    `(put | arrange | sort) {text} (in alphabetical order | alphabetically)`,
  ],
  noSpaces: [`(remove | delete | strip | take out | drop) [all] spaces (from | in | out of) [:] {text}`],
  noVowels: [`(remove | delete | strip | take out | drop) [all] vowels (from | in | out of) ${word} {text}`],
  doubled: [`double [all | each of] letters (in | of) ${word} {text}`],
  swapCase: [`(swap | invert | toggle) case (of | in) [:] {text}`],
  snake: [
    `(make this | put this in | convert to | make it) snake case [:] {text}`,
    `snake case (of | for | [:]) {text}`,
    `{text} (in | to | as) snake case`,
  ],
  kebab: [
    `(slug | url slug | make a slug | kebab case | kebab - case) (of | for | from | [:]) {text}`,
    `(make this | put this in | convert to) kebab [-] case [:] {text}`,
    `{text} (in | to | as | as a) (kebab case | kebab - case | slug)`,
  ],
  camel: [
    `(make this | put this in | convert to) camel case [:] {text}`,
    `camel case (of | for | [:]) {text}`,
    `{text} (in | to | as) camel case`,
  ],
  initials: [
    `[what are] (initials | first letters | acronym | initial letters) (of | for | from) {text}`,
    `(make | give) [an] acronym (of | for | from) {text}`,
  ],
  nextLetter: [
    `(what | which) letter (comes | is) (after | next after) {letter} [in alphabet]`,
    `(what | which) letter follows {letter}`,
    `what comes after {letter} in alphabet`,
  ],
  previousLetter: [
    `(what | which) letter (comes | is) before {letter} [in alphabet]`,
    `what comes before {letter} in alphabet`,
  ],
  betweenLetters: [
    `(what | which) [letters | letter] (comes | come | is | are) between {letter} and {last} [in alphabet]`,
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
