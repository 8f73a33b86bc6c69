import { aboutIt, dropVerb, note, wrote } from './note-pieces';

const keep = '(put | add | save | store | keep | log | file | enter | stick | pop | remember | write | jot)';

/** More ways to speak of notes, by the act. */
export const further = {
  take: [
    '(save | keep | store | record | remember | note | jot down) (this | that) (thought | idea) [: | ,] {text}',
    `${keep} (this | that | it | down | these) (in | into | to | with | among) (my notes | notes) {text}`,
    `${keep} [this | that | it | these] as [new] note {text}`,
    '(make | create | take) (from | of | out of) this note {text}',
    '(store | log | record | save | jot | write) this (: | ,) {text}',
    '(keep | make) record (of | that | :) {text}',
    '(record | log) that {text}',
    '(make | take | keep | add) wee note [that | of | :] {text}',
    '(idea | thought) for [my | our] {text} , (save | keep | store | record | jot | note) (that | this | it) [down]',
  ],
  read: [
    `(hear | go over | look at | look over | read through) (all | all of) [my] ${note}`,
    `(get | bring | fetch | pull) [me] (my notes | notes) [up | out]`,
    `(list | show | sort | order | read) [all] (my notes | notes) [from] (newest | latest | oldest | by date | most recent) [first] [to oldest | to newest]`,
    '[my] notes (newest first | oldest first | by date | from newest to oldest)',
  ],
  last: [
    'what (was | is) last (thing | note) [that] (i had you | you | i asked you to | i got you to) (write | wrote | noted | note | jot | jotted | take | took) [down] [for me]',
    'what did i (have | ask | get) you [to] (write | note | jot | take) [down] [last]',
    'what was my last note',
  ],
  find: [
    `(do i have | have i got | are there) [any] ${note} (that | which) (mention | mentions | say | talk about | have | contain | are about | is about) {query}`,
    `(do | does) [any] [of] [my] ${note} (mention | say | have | talk about) [anything about | something about] {query}`,
    `(when | what day) did i (write | make | take | add | jot down | put down | note down) ${note} ${aboutIt} {query}`,
    '(when | what day) did i (note | write down | jot down | note down) [thing | something | anything] (about | on) {query}',
    `(look | search | check | hunt) for {query} in ${note}`,
    `(is there | have i got | do i have) (anything | something) in ${note} (about | on | for) {query}`,
    `anything in ${note} (about | on) {query}`,
    '(open | show | read | find) note {topic}',
    `(which | what) note (has | have | had | is it that has) {query} [in it | on it]`,
    `what have i written (about | on | concerning | regarding) {query}`,
    `do (i | you) still have [my] ${note} (of | about | on | with) {query}`,
    `(where is | which is) ${note} (with | about | of | on) {query}`,
    `what (was | is) it [that] i [have] ${wrote} [down] (about | on | for | regarding) {query}`,
    `i [have] ${wrote} [down] {query} , (dig | find | fish | pull | get | look) it [out | up] (of | in | from) notes`,
  ],
  findByDay: [
    `(what | which) ${note} (have i | did i) (made | taken | make | take | written | write) [on | from] {days}`,
    `any ${note} from {days}`,
    `[my] ${note} from {days}`,
  ],
  edit: [`${dropVerb} [all] [of] [my] old notes`],
  swap: [
    '(change | replace | swap) {old} (to | for | with | by) {fresh} in [my | last | latest | that | this] note',
    '(change | replace | swap) {old} by {fresh} in (my {query} note | note (about | on) {query})',
    '(in | on) ({query} note | note (about | on | called) {query}) (alter | correct | amend | update | switch) {old} (to | for | with) {fresh}',
  ],
  append: [
    `(put | add | write | append) (at | to | on) [the] (end | bottom | top) of ${note} (about | on | called) {query} that {text}`,
    `(put | add | write | append) (at | to | on) [the] (end | bottom) of {query} note (that | :) {text}`,
    `(tack | add | stick | append) (onto | to | on) {query} note [that | :] {text}`,
    `(tack | add | stick | append) (onto | to | on) ${note} (about | on | called) {query} that {text}`,
  ],
  count: [
    'how many notes have i (saved | written | taken | made | kept | got saved)',
    'how many notes (do i have | have i got | are there | did i take)',
    '(count | number of) notes',
    'count of notes',
    'total [number] of notes',
  ],
  label: [
    '(give | make) [my | the | this | that] (newest | latest | last | most recent | first) note [the] (title | name | heading) {title}',
    '(title | retitle) {query} note [to | as] {title}',
  ],
  clear: [
    '(delete | remove | erase | clear | wipe | get rid of) (all | all of | every | every one of) [the | my] (notes | note) [that] (i have | i have got | i have saved | i saved | i made | i have made | i took | are saved) [saved]',
    '(i want | i need | i would like | we want) (every | every single | all | all of) [my] (note | notes) (deleted | erased | removed | wiped | cleared | binned)',
    '(delete | remove | erase | wipe | bin) (every | every single | each and every) note',
  ],
} as const;
