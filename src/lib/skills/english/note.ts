/** How English speakers take and ask for notes. */
const note = '(note | notes | memo | jotting)';
const which = '[this | that | last | latest | my | all | old | two]';
const about =
  '(about | on | of | regarding | concerning | for | with | called | named | titled | that says | saying | where i wrote)';

/** For every act, the ways to say it. */
export const phrases = {
  take: [
    '(take | make | add | write | create | save | start | keep | log | jot | record | do | get | put) [quick | new | short | another | little] (note | memo) {text}',
    '(take | make | add | write | create | save | start | keep | log | jot | record | do | put) [quick | new | short | another | little] (note | memo) (that | of | saying | to self | about | on | down | of this | which says | in | to myself | with) {text}',
    '[quick | new | short] (note | memo) {text}',
    '[quick | new | mental] (note | memo) (that | to self | to myself | about | for) {text}',
    '(note | jot | write | put | get | take) [this | that | it] down [that] {text}',
    '(note | jot | scribble) down [that] {text}',
    '(jot | note | scribble | write) this {text}',
    '(note | pls note | take note) that {text}',
    'take note {text}',
    '(save | keep | store) (this | that | it) [number | address | thing | idea] (as | in) [new] note {text}',
    '(noted idea | noted) {text} keep that',
    '(get | put | set) (this | that | it) [down] on paper {text}',
    '(write | jot | noet | scribble) : {text}',
    '[quick] scribble {text}',
    '(pop | bung | stick | drop | get | pull together) [quick | new] note [down] {text}',
    '(sticky | post it) note {text}',
    '{topic} note {figures}',
    'memo to (self | me | myself) {text}',
    '(take dictation | dictate something [keep it as note] | start dictation)',
    '(make | take | record | leave | do) [quick | new | short] (voice note | audio note)',
    '(save | keep | store) {text} (as | in) (note | notes | my notes)',
    '(add | put | write) {text} (to | in | into) (my notes | notes)',
    '(keep | make) a note of {text}',
    'write a note [that | saying] {text}',
    '{text} (make a note | note that | note it down | take a note | write that down | note that down | jot that down)',
    '(make | take | add | write | create | start | new | begin | open) [new | quick] (note | memo)',
    '(new | quick | another) note',
    '(take | write | note | jot) (this | something) down',
    'dictate note',
    'note',
    '(note down | write down | jot down | take down) something',
    '(i want to | let us | let me) (make | take | write) note',
  ],
  read: [
    `(show | read | list | open | see | view | display | print | read out | read back | bring up) [all | all of] [my] ${note}`,
    `(what | which) ${note} (do i have | have i got | are there | did i take | did i make | have i taken | have i made)`,
    `(my | all) ${note}`,
    `what is in ${note}`,
    `what are ${note}`,
    '(show | read | open | see) (notes | my notes) (list | page)',
    'what (did i | have i) (note | noted | write down | jot down | written down)',
    'do i have any notes',
    `(print | show | put | bring) ${note} (to | on | up on) screen`,
    `list ${note} by date`,
    'notes',
  ],
  last: [
    `(show | read | open | see | what is | what was | read out | read back | repeat) (last | latest | newest | most recent) ${note} [again]`,
    `(last | latest | newest | most recent) ${note}`,
    'what did i (note | write down | jot down) last',
    '(what was | what is) the last thing i (noted | wrote down | jotted down)',
    'read back note',
    `(show | read | open | see) (that | this) ${note} [again]`,
    '(read | show) (that | this | last) note (again | out | back | aloud)',
  ],
  oldest: [
    `(show | read | open | see | what is | what was) (oldest | first | earliest) ${note} [(i have | i have got | i made | i took)]`,
    `(oldest | earliest) ${note}`,
  ],
  findByDay: [
    `[show | read | list | see | open | find] [all] ${note} [from | of | i (took | made | wrote)] {days}`,
    `(are there | do i have | have i got | is there) [any] ${note} [from] {days}`,
    '[let me see | show | read] what [did] i (note | noted | wrote down | jotted down | write down | jot down) [down] {days}',
    `(what | which) ${note} did i (take | make | write) {days}`,
  ],
  count: ['how many notes (do i have | have i got | are there | did i take)', '(count | number of) notes'],
  find: [
    `(find | search | look up | look for | get | show | read | open | bring up | pull up | where is) ${note} ${about} {query}`,
    `(search | look in | look through | go through | check) notes (for | about | on) [word] {query}`,
    `(find | show | read | open) {query} (note | notes)`,
    `(what | which) ${note} (do i have | have i got | did i take | did i make | are there | mention) [about | on | of | for] {query}`,
    `(what did i | have i | did i) (note | write down | jot down | noted | written down) (about | on | for) {query}`,
    `(did i | have i) (write | written | note | noted) anything [down] (about | on) {query}`,
    `(do i have | is there | are there | have i got) [any] ${note} (about | on | for | of | called) {query}`,
    `what (do | does | did) ${note} say (about | on) {query}`,
    `what was in ${note} ${about} {query}`,
    `read [me] ${note} ${about} {query}`,
    'search my notes for {query}',
    `(flick | leaf | look | search | go | run) (through | in) ${note} for (anything | something | things | everything) (on | about | with) {query}`,
    'where did i (write | put | note) [down] {query} (check | look in | search) notes',
    `${note} (about | on | called) {query} (bring | show | open | pull | read) it [up | out]`,
    `copy ${note} ${about} {query}`,
    `(anything | something) (on | about) {query} in ${note}`,
  ],
  drop: [
    `(delete | remove | erase | bin | throw away | drop | get rid of | forget) ${note} ${about} {query}`,
    '(delete | remove | erase | bin | drop) {query} note',
    '(delete | remove | erase | bin | drop | forget | undo) (last | latest | newest | most recent) note',
    '(delete | remove | erase | bin | drop | scrap) (this | that) note',
    '(delete | remove | erase | bin | drop | scrap | lose) note i [just] (made | took | wrote | added)',
  ],
  clear: [
    '(delete | remove | erase | clear | wipe | bin | empty) (all | all of) [my] notes',
    '(clear | empty | wipe | delete) notes',
  ],
  append: [
    `(add | append | attach) to ${note} (about | on | called) {query} : {text}`,
    '(add | append) to (last | latest | that | this) note {text}',
    'add to note {text}',
    '(add | append) {text} to (last | latest | that | this) note',
    '(add | append) {text} to {query} note',
    '(new entry | add entry | new line | add line | add) (in | to) {query} note , {text}',
    '(stick | put | pop | add) (ps | p s | line | postscript | addition) (on | to | onto) {query} note [,] {text}',
    'add line to {query} , {text}',
  ],
  edit: [
    '(edit | correct | fix | amend) {query} note [{text}]',
    `(edit | correct | fix | amend) ${which} ${note}`,
    `(merge | join | combine | split | sort | copy | duplicate) ${which} ${note}`,
    `(merge | join | combine | split) ${which} {query} ${note} [in two]`,
  ],
  label: [
    `(pin | unpin | star | archive | lock | unarchive) ${which} ${note}`,
    '(pin | unpin | star | archive) {query} (one | note)',
    `(rename | title | call | name) ${which} note {title}`,
    '(change | set) title of [this | that | last] note to {title}',
    `tag [this | that | last] note [as | with] {title}`,
    `(which | what | show | number of | how many) ${note} [are] tagged {query}`,
    `(archive | pin) [all] old ${note}`,
  ],
  close: [
    '(stop | end | finish | close | save | done with) [this | that] note',
    '[that is] end of note',
    '(note ends | that is the note | note finished | note done)',
  ],
} as const;

/** What may be said after something about notes. */
export const nextPhrases = {
  read: ['(read | show) (all of them | them all | them | the others | all)'],
  last: [
    '(read | show) (rest | rest of it | whole thing | it all | all of it)',
    '(read | read back | show | open) (it | that | that note) [again | back | out]',
  ],
  close: ['(that is it | that is all | done | that is all of it)'],
  drop: ['(delete | remove | erase | bin) (it | that | that note | that one | this one)'],
  append: ['(add | append | and | and also | also | and add) [that] {text}', '(add to it | add to that) {text}'],
} as const;

/** Runs of days that have been. */
export const pastSpans: Readonly<Record<string, 'last week' | 'this week' | 'last month' | 'this month'>> = {
  'last week': 'last week',
  'past week': 'last week',
  'this week': 'this week',
  'last month': 'last month',
  'this month': 'this month',
};

/** Words that show that a note is asked of a model rather than kept. */
export const writtenByModel =
  /^(?:(?:an?|the|some|short|python|javascript)\s+)*(?:essay|poem|story|code|function|email|letter|thank|summary)\b|\bexplain|^(?:(?:to|from|for|on|in) (?:my|the|our|his|her|your|yourself|ur)\b|to stick|left|taking|better|out|yourself|ur|the flaws)\b|\d+ (?:words|pages)\b/i;

/** Between the request and the text of the note. */
export const beforeText =
  /^(?:(?:that|saying|this|of this|about|to self|to myself|down|please)\b[\s:,.-]*|[\s:,.-]+)+/i;

/** The sentences of the answers. */
export const words = {
  taken: (text: string) => `Noted: ${text}`,
  takenLong: 'I noted that.',
  ask: 'What shall I write down?',
  none: 'You have no notes yet.',
  noneFound: (query: string) => `I found no note with ${query}.`,
  askQuery: 'Which note?',
  list: (count: number) => (count === 1 ? 'You have one note:' : `You have ${count} notes:`),
  newest: (shown: number, count: number) => `You have ${count} notes. The newest ${shown}:`,
  found: (count: number, query: string) => (count === 1 ? `One note with ${query}:` : `${count} notes with ${query}:`),
  count: (count: number) =>
    count === 0 ? 'You have no notes yet.' : `You have ${count === 1 ? 'one note' : `${count} notes`}.`,
  line: (text: string, date: string) => `- ${text} (${date})`,
  oldest: (text: string, date: string) => `Your oldest note, from ${date}:\n\n> ${text}`,
  ofDays: (count: number, days: string) =>
    count === 0
      ? `You took no notes then (${days}).`
      : `You took ${count === 1 ? 'one note' : `${count} notes`} then (${days}):`,
  edit: 'Here are your notes: what is in them can be changed there.',
  label: 'Notes have no names, tags or pins here: say a word that is in a note, and I find it.',
  close: 'That note is kept as it is.',
  last: (text: string, date: string) => `Your newest note, from ${date}:\n\n> ${text}`,
  dropped: (text: string) => `I deleted the note “${text}”.`,
  several: (count: number, query: string) =>
    `${count} notes have ${query} in them. Say a word that only one has, or delete it in the notes.`,
  cleared: (count: number) => `I deleted ${count === 1 ? 'your only note' : `all ${count} notes`}.`,
  appended: (text: string) => `The note is now: ${text}`,
  tooLong: 'That is too long for a note.',
  undone: {
    take: 'I took the note away again.',
    drop: 'The note is back.',
    clear: 'Your notes are back.',
    append: 'The note is as it was.',
  },
} as const;
