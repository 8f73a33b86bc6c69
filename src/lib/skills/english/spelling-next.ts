/** What a turn says that leans on the one before. */
export const nextPhrases = {
  reverse: [
    '[and | now | what about | ok] [what is (it | that) | how is (it | that) | say it | write it | spell (it | that)] (backwards | in reverse | reversed | spell it backwards | reverse it | reverse that | and backwards)',
  ],
  upper: [
    '[and | now] (in capitals | in upper case | in uppercase | in all caps | in capital letters | make it uppercase)',
  ],
  lower: ['[and | now] (in lower case | in lowercase | in small letters | make it lowercase)'],
  letterCount: [
    '[and] how many letters [(is (that | it) | does it have | are there | has it got | are in it | in it | are in that)]',
  ],
  vowelCount: [
    '[and] how many vowels [(are there | does it have | in it | are in it | in that | has it got | has it)]',
  ],
  nato: [
    '[and | now] (in | using | with | by | do it in | say it in | spell it in | what is that in) (the radio alphabet | radio alphabet | nato | phonetics | the alphabet for the phone | the nato alphabet | nato alphabet | the phonetic alphabet | phonetic alphabet)',
  ],
  spell: [
    '[and | now] (spell (it | that) [out | slowly | again | for me] | letter by letter | one more time | once more | a bit slower | more slowly | one letter at a time | say it again | again please | again | slower | slowly | how do you spell (it | that))',
  ],
  countOf: [
    '[and | what about | how about] [how many] {letter} [(s | s are there | s in it)]',
    "[and] how many [of them | of those | of these | letters | of the letters] (are | is | were) [the | a | an] [letter] {letter} [s | ' s]",
    "[and] how many {letter} [s | ' s] (does it have | has it | are in it | in that | are there | in it)",
  ],
  nth: ['[and | what about | what is | how about] [the] {place} (letter | one) [in it | of it | of that | in that]'],
  consonantCount: ['[and] how many consonants [(are there | does it have | in it | are in it | in that)]'],
  palindrome: ['[and] is (it | that) [a] palindrome'],
  text: ['(and | what about | how about | and what about | or | now) {text}'],
} as const;
