import { word } from './spelling-pieces';

/** How English speakers ask for large and small letters, and for names as programs write them. */
export const casePhrases = {
  upper: [
    `(put | write | make | type | turn | change | convert | do | have | set | give) (this | it | that | the following | these words | this text | this sentence | this line) (in | into | to | all | all in) (capitals | capital letters | upper case | uppercase | all caps | caps | block letters | block capitals | big letters | all capitals) [:] {text}`,

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
    `(put | write | make | type | turn | change | convert | do | have | set | give) (this | it | that | the following | these words | this text | this sentence | this line) (in | into | to | all | all in) (lower case | lowercase | small letters | lower case letters | lowercase letters) [:] {text}`,

    `make this (lowercase | lower case) [:] {text}`,
    `(lowercase | lower case) [this] please [:] {text}`,
    `(write | put | make | convert | turn | change | type | show | give) ${word} {text} (in | to | into | all | as) (lower case | lowercase | small letters | lower case letters | no caps | no capitals | lowercase letters)`,
    `(lowercase | lower case) ${word} [:] {text}`,
    `{text} (in | to | into | as) (lower case | lowercase | small letters)`,
    `make {text} (lowercase | lower case)`,
    `(take | get | remove) [the] (caps | capitals) (off | out of | from) [this] [:] {text}`,
    `(no caps | no capitals) [please] [:] {text}`,
  ],
  title: [
    `(a capital | capital | capitals | a capital letter | capital letters | capital letter) (on | for | at the start of) (each | every) word (please [:] [,] | : | ,) {text}`,
    `(put | write | make | type | turn | change | convert | do | have | set | give) (this | it | that | the following | these words | this text | this sentence | this line) (in | into | to) (title case | titlecase) [:] {text}`,
    `(put | write | make | type | turn | change | convert | do | have | set | give) (this | it | that | the following | these words | this text | this sentence | this line) (with | have) (a capital | capitals) (at the start of each word | on every word | on each word) [:] {text}`,

    `(capitalise | capitalize) (each | every) word [:] {text}`,
    `title case (for | of) {text}`,
    `(write | put | make | convert | turn | change) ${word} {text} (in | to | into) (title case | titlecase)`,
    `{text} in title case`,
    `title case [:] {text}`,
  ],
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
  replace: [
    `(replace | change | swap | turn | substitute | exchange) [all | every] [the] {sign} (with | by | for | to | into) [a] {otherSign} (in | from) [:] {text}`,
    `(replace | change | swap | turn) [all | every] [the] {sign} (in | from) {text} (with | by | for | to | into) [a] {otherSign}`,
    `(remove | delete | strip | take out | drop | get rid of) [all | every] [the] {sign} (from | in | out of) [:] {text}`,
    `(take | strip | pull) [all | every] [the] {sign} (out of | off | from) [:] {text}`,
    `(change | turn | swap) (every | each) [letter] {sign} (to | into | for) [a | an] {otherSign} in {text}`,
  ],
} as const;
