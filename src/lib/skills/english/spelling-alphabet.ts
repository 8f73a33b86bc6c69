/** How English speakers ask about the alphabet and its order. */
export const alphabetPhrases = {
  nextLetter: [
    `(what | which) letter (comes | is) (after | next after) {letter} [in alphabet]`,
    `(what | which) letter follows {letter}`,
    `what comes after {letter} in alphabet`,
    `what is after {letter} in alphabet`,
  ],
  previousLetter: [
    `(what | which) letter (comes | is) before {letter} [in alphabet]`,
    `what comes before {letter} in alphabet`,
    `what (letter | one) (comes | is) before {letter}`,
    `what is before {letter} in alphabet`,
  ],
  betweenLetters: [
    `(what | which) [letters | letter] (comes | come | is | are) between {letter} and {last} [in alphabet]`,
  ],
  letterPlace: [
    `(what | which) (number | position | place) (is | does | has) [letter | the letter] {letter} [(in | at | have | come | have in | come in | come at)] [the] [alphabet]`,
    `(where | whereabouts) [in [the] alphabet] (is | does) [letter | the letter] {letter} (in | of | come | sit | fall) [in] [the] [alphabet]`,
    `position of [letter | the letter] {letter} [(in | of) [the] alphabet]`,
    `how far (along | into | through) [the] alphabet is [letter | the letter] {letter}`,
    `(what | which) (number | position | place) (is | of) letter {letter} [(in | of) [the] alphabet]`,
    `(what | which) (number | position | place) (is | does) {letter} [(have | come | in | come in)] [at | in] [the] alphabet`,
    `(what | which) (number | position | place) in [the] alphabet is [letter] {letter}`,
    `(what | which) number letter is {letter} [(in | of) [the] alphabet]`,
    `(where | whereabouts) (is | does) [letter] {letter} [(come | fall)] (in | of) [the] alphabet`,
    `[letter] {letter} is (what | which) (number | letter | position) (in | of) [the] alphabet`,
  ],
  order: [
    `(which | what | who) (comes | is | goes | would come | should come | name comes) (first | before | earlier | sooner) (in alphabet | alphabetically | in alphabetical order | in dictionary | in phone book | by alphabet) [,] {text} or {other}`,
    `(which | what) (of {text} and {other} | of {text} or {other}) (comes | is | goes) first (in alphabet | alphabetically | in alphabetical order | in dictionary)`,
    `(which | what | who) (comes | is | goes) first {text} or {other} (in alphabet | alphabetically | in alphabetical order | in dictionary | by alphabet)`,
    `(does | should | would | is | do) {text} (come | go | be | stand | filed | come alphabetically) (before | after | first or after) {other} (in alphabet | alphabetically | in alphabetical order | in dictionary | in phone book | in register)`,
    `alphabetically [,] (does | should | is | which comes first) [,] {text} [come | go] (or | before | after) {other}`,
  ],
  likelyOrder: [
    `(does | should | would | is | do) {text} (come | go | be | stand | filed) (before | after) {other}`,
    `(which | what) (comes | goes) first [,] {text} or {other}`,
  ],
} as const;
