/** How English speakers speak of lists of things. */

/** Other names of the lists that are always there, by the list's own name. */
export const listNames: Readonly<Record<string, readonly string[]>> = {
  shopping: [
    ...['shopping', 'grocery', 'groceries', 'shop', 'supermarket', 'food', 'food shop', 'food shopping', 'shoping'],
    ...['grocery shopping', 'weekly shop', 'big shop', 'market', 'shoppin', 'groceri'],
  ],
  'to-do': [
    ...[
      'to do',
      'todo',
      'to dos',
      'todos',
      'task',
      'tasks',
      'chore',
      'chores',
      'things to do',
      'jobs',
      'job',
      'tasks to do',
    ],
    'to do s',
  ],
};

/** Before the name of a thing or a list, and nothing of it. */
export const leading =
  /^(?:(?:the|a|an|some|my|our|your|any|also|please|just|more|another|in|and|then|maybe|erm?|uh|um)\s+)+/i;
/** After it, and nothing of it. */
export const trailing =
  /(?:[\s,]+(?:please|pls|plz|too|also|as well|thanks|thank you|thx|cheers|ta|for me|again|urgently|asap|now|then|already|if you can|and))+$/i;

/** Things whose name has an "and" in it. */
export const joined: readonly string[] = [
  ...['salt and vinegar', 'mac and cheese', 'fish and chips', 'salt and pepper', 'cheese and onion', 'bits and bobs'],
  ...[
    'black and white',
    'sweet and sour',
    'peanut butter and jelly',
    'gin and tonic',
    'rock and roll',
    'half and half',
  ],
  ...[
    'oil and vinegar',
    'cookies and cream',
    'cream and sugar',
    'head and shoulders',
    'drag and drop',
    'bread and butter pudding',
  ],
  ...[
    'ham and cheese',
    'beans and rice mix',
    'pork and beans',
    'washing and ironing',
    'arts and crafts',
    'ben and jerry',
  ],
  ...['research and development', 'terms and conditions', 'pros and cons', 'bed and breakfast', 'marks and spencer'],
];

/** Words that no thing on a list has: the turn is about something else. */
export const notOnLists = new Set([
  ...['explain', 'why', 'how', 'prove', 'compare', 'function', 'python', 'javascript', 'code', 'essay', 'algorithm'],
  ...['duplicates', 'elements', 'element', 'array', 'sort', 'sorted', 'sum', 'average', 'because', 'should', 'which'],
  ...['summarise', 'summarize', 'translate', 'regex', 'sql', 'help', 'explanation', 'whether', 'remind', 'reminder'],
  ...['alarm', 'timer', 'calendar', 'diary', 'notes', 'what', 'when', 'who', 'where', 'does', 'did', 'everything'],
  ...['list', 'lists', 'that', 'it', 'thanks'],
]);

/** What a thing's name does not end with: it is the beginning of a list's. */
export const beforeList = /(?:^|\s)(?:to|on|onto|in|into|from|off|of|my|our|the|a|to do|todo)$/i;

/** What is said around a request to a list, beside the usual. */
export const listFillers: readonly string[] = ['ta', 'now', 'today', 'for today', 'would', 'quickly', 'again'];

/** Words that nobody goes shopping for: "we need time". */
export const notGoods = new Set([
  ...[
    'to',
    'a',
    'plan',
    'plans',
    'talk',
    'advice',
    'time',
    'ideas',
    'idea',
    'information',
    'money',
    'sleep',
    'feedback',
  ],
  ...[
    'motivation',
    'more',
    'be',
    'is',
    'are',
    'if',
    'you',
    'your',
    'him',
    'her',
    'them',
    'someone',
    'something',
    'house',
  ],
  ...['car', 'shares', 'stocks', 'stock', 'crypto', 'bitcoin', 'rest', 'break', 'people', 'support', 'low', 'options'],
  ...['patience', 'steam', 'space', 'memory', 'luck', 'love', 'answers', 'energy', 'now', 'not', 'or', 'this'],
]);

/** Words before "list" that make it no list of a person's own. */
export const notListNames = new Set([
  ...['from', 'off', 'of', 'to', 'on', 'in', 'and', 'with', 'about', 'into', 'is', 'are', 'me', 'us'],
  ...['linked', 'sorted', 'empty', 'ordered', 'unordered', 'nested', 'mailing', 'contact', 'contacts', 'html', 'price'],
  ...['bulleted', 'bullet', 'numbered', 'python', 'java', 'waiting', 'a', 'long', 'short', 'comprehensive', 'full'],
  ...['detailed', 'complete', 'following', 'this', 'that', 'reference', 'vocabulary', 'top', 'alphabetical', 'what'],
]);

/** Names that mean a list only with "list" after them. */
export const onlyWithList = new Set([
  ...['shop', 'market', 'food', 'job', 'jobs', 'task', 'supermarket', 'weekly shop', 'big shop', 'food shop'],
  ...['food shopping', 'to do s'],
]);

const list = '({list} [list] | list | {name} list)';
const to = `(to | on to | onto | on | into | in) ${list}`;
const from = `(from | off | off of | out of | on | in) ${list}`;
const add =
  '(add | put | stick | pop | chuck | throw | write | jot | jot down | write down | include | get | bung | append | note down | note)';
const remove =
  '(remove | delete | take off | take | scratch | scratch off | strike | strike off | drop | erase | get rid of | lose | scrub)';
const tick = '(tick | tick off | check | check off | mark | cross off | cross | strike through)';
const done =
  '(done | bought | as done | as bought | complete | as complete | completed | as completed | finished | as finished | got | off)';
const have = '(i have | we have | have | i | we | he has | she has)';
const show =
  '(show | read | read out | read back | list | display | see | view | open | print | dump | bring up | pull up | check)';
const what =
  '(what is | what are | what do i have | what have i got | what do we have | what have we got | what was | what all is | what did i put | what did we put)';

/** For every act, the ways to say it. */
export const phrases = {
  add: [
    `${add} {things} [down] ${to}`,
    `${add} {things} [down] ${to} (and | plus | also) [also | plus] {more}`,
    `${add} (to | on | onto | in) ${list} {things}`,
    `${add} [down] (to | on | onto) ${list} {things}`,
    `(on | to) ${list} ${add} {things}`,
    `(update | extend) ${list} with {things}`,
    '{list} list {things}',
    `({list} list | {name} list) ${add} {things}`,
    `(make | create | start) a new {list} list with {things}`,
    `(make | create | start) [new] ${list} with {things} [on it | in it]`,
    '(todo | to do | task | new task | new todo | add task | add todo | add to do | add a task | new to do) {task}',
    'add a task to {task}',
    '(we | i) need to (buy | get | pick up) {goods}',
    '(i | we) (must | have to | should) (buy | get | pick up) {goods}',
    'need to (buy | get | pick up) {goods}',
    '(buy | pick up) {goods}',
    'we need (some | more | another) {goods}',
    'we need {goods}',
    'need {goods} (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(we | i) need {goods} (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(we are | i am | we | i) [have] [completely | nearly | almost | all | just | totally] [run | ran] (out of | out on | short of | short on | low on | running low on | running out of | nearly out of) {goods}',
    '(we are | i am | we | i) [have] [completely | nearly | almost | all | just | totally] [run | ran] (out of | short of | short on | low on | running low on | running out of) {goods} [and | so] (add | put | pop | stick) (it | them | those | that) [on | to | onto] [list | {list} list | {list}]',
    '(there is | there are) no more {goods} [left]',
    `(make sure | do not forget | don't forget | remember) [to] (add | put) {things} ${to}`,
    `(can | could) {things} go ${to}`,
    `{things} (needs | need | should | must) [to] go ${to}`,
    `get {things} ${to}`,
  ],
  remove: [
    `${remove} {things} ${from}`,
    `${remove} {place} ${from}`,
    `${remove} {place} {list}`,
    '(scratch | strike) {things} off',
    '(scratch | strike) off {things}',
    'take {known} off',
    'take off {known}',
    `(we | i) (do not | don't) need {things} [any more | anymore | after all | any longer] ${from}`,
    `(take | cross | scratch | strike) {things} off {list}`,
    `{things} (is | are) no longer (needed | necessary) ${from}`,
  ],
  tick: [
    `${tick} {things} [off | as done | as bought] ${from}`,
    `${tick} {place} [off | as done | as bought] ${from}`,
    '(tick | check | cross) (off | out) {things}',
    '(tick | check | cross) {things} off',
    '(tick | check | cross) off {place}',
    '(tick | check | cross) {place} [off]',
    'tick {things}',
    '(check | cross) {known}',
    `mark {things} ${done}`,
    `mark {place} ${done}`,
    `mark {things} ${done} ${from}`,
    `${have} (got | bought | found | picked up | done | finished | completed | have got) {known}`,
    `${have} (got | bought | found | picked up | done | finished | completed) {known} [already | now] [so] (cross | tick | check | take) (it | them | that) off`,
    '(got | bought | finished) {known}',
    'done with {known}',
    '{known} (is | are) (done | bought | finished | complete | completed | sorted | in the basket | in the trolley | in the cart)',
    '{known} done',
    '{known} [is | are] [all] (done | bought)',
  ],
  untick: [
    `(untick | uncheck | unmark) {things} [${from}]`,
    `(untick | uncheck | unmark) {place} [${from}]`,
    `mark {things} [as] (not done | undone | open | to do | not bought | unfinished) [again] [${from}]`,
    `{known} (is not | are not | isn't | aren't) (done | bought | finished) [yet | after all]`,
    `(i | we) (did not | have not | didn't | haven't) (get | got | buy | bought | do | done | finish | finished) {known} [yet | after all]`,
  ],
  tickAll: [
    `(tick | check | mark) (everything | all | them all | all of them | all items) [off | as done | as bought | done | bought] [${from}]`,
    '(i have | we have | i | we) (got | bought | done | finished) everything [on {list} [list] | on list]',
    '(everything | all) (is | done | bought) [done | bought | ticked off] [on {list} [list] | on list]',
  ],
  move: [
    `move {things} (from | off | out of) ({list} [list] | list | {name} list) (to | onto | into) ({to} [list] | {other} list)`,
    `move {things} (to | onto | into) ({to} list | {other} list)`,
    `(transfer | shift) {things} [from {list} [list]] (to | onto | into) ({to} [list] | {other} list)`,
    `put {things} on ({to} list | {other} list) instead`,
  ],
  read: [
    `${show} ${list}`,
    `${show} (what is | everything | all | all the things) (on | in) ${list}`,
    `${show} (all | everything) ${list}`,
    `${show} (items | things) (on | in) ${list}`,
    `${what} (on | in) ${list}`,
    `${what} [left | still | currently | now | left to get | left to do] (on | in) ${list}`,
    `${what} on ${list} [again | now | today | so far | at the moment]`,
    `(is there | are there | do i have | do we have | have i got | have we got) (anything | something | things) [left | else | still] (on | in) ${list}`,
    `(anything | what else | what) [left | else | still] (on | in) ${list}`,
    `(what | which things) (do | should | must) (i | we) [still | have to | need to] (need | buy | get | pick up) [to buy | to get] [at the shop | at the shops | at the store | from the shop | from the shops | from the store | today | this week | from the supermarket | at the supermarket]`,
    `what (do i | do we) [still] (need | have) to (buy | get | pick up) [at the shop | at the shops | at the store | from the shop | from the shops | from the store | today | this week | from the supermarket | at the supermarket]`,
    `what (am i | are we) (buying | shopping for | getting) [today | at the shop | at the store]`,
    `what (groceries | shopping) (do i | do we) (need | have) [to get | to buy]`,
    `what (do | have) i [got | have | need] to do [today] (on | from) ${list}`,
    `what (are | is) my ({list} | tasks | to dos)`,
    'my {list} list',
    '{list} list',
    '(how is | where is | give me) {list} list',
    `go through ${list}`,
    `remind me what is on ${list}`,
    `(what does | what did) {list} list (say | have | contain)`,
    `(let us see | let me see | can i see) ${list}`,
    `(i am | we are) at the (shop | store | supermarket | shops | market) [now] (read | show) ${list} [one by one]`,
    `(i am | we are) (at | in) (the | a) (shop | store | supermarket | shops | market) [now] what was on ${list}`,
    `what (did i | did we) (need | want) [to buy | to get] [again] [from the shop | from the store | from the shops]`,
    `what is left (to do | to buy | to get)`,
    `what is left (to do | to buy | to get) on ${list}`,
  ],
  first: [
    `what is [the] (first | next | top) [thing | item | one | task] (on | in) ${list}`,
    `what is (at the top of | on top of | next on | first on) ${list}`,
    `${show} (first | next | top) [thing | item | one | task] (on | in) ${list}`,
  ],
  last: [
    `what is [the] (last | final | latest | newest) [thing | item | one | task] (on | in) ${list}`,
    `(last | final) (thing | item | one | task) (on | in) ${list}`,
    `what did i (last | just) (add | put) [to | on] ${list}`,
  ],
  count: [
    `how many (things | items | tasks | entries | jobs | people | guests | chores | products) (are | do i have | have i got | are there | are left | are still | do we have) [left | there] (on | in) ${list}`,
    `how many (things | items | tasks | entries | jobs | people | guests) [left] (on | in) ${list}`,
    `how (long | full | big) is ${list}`,
    `(count | number of) (things | items | tasks) (on | in) ${list}`,
    `how many (tasks | to dos | todos | chores) (do i have | are there | are left | have i got) [left]`,
    `how many (things | items) (do i | do we) (have | need) to (buy | get | do)`,
  ],
  has: [
    `(is | are) {things} [already | still] (on | in) ${list} [already | yet]`,
    `(do | did) (i | we) [already] (have | put | add | write | need) {things} [already] (on | in | to) ${list} [already | yet]`,
    `have (i | we) [already] (got | put | added) {things} [already] (on | in | to) ${list} [already | yet]`,
    `(check | see) (if | whether) {things} (is | are) [already] (on | in) ${list}`,
    `does ${list} (have | contain | include) {things}`,
  ],
  clear: [
    `(clear | empty | wipe | reset | clean | clear out | empty out | wipe clean) ${list}`,
    `(clear | empty | wipe | reset | clean) (everything | all | all items) (on | from | off | in) ${list}`,
    `(remove | delete | take | cross) (everything | all | all items | all of it | all things) [off] (from | off | on | in) ${list}`,
    `start ${list} (over | again | afresh | from scratch)`,
    `start over with ${list}`,
    '(clear | empty | wipe) {list}',
  ],
  clearDone: [
    `(clear | remove | delete | take off) (everything | all) (done | ticked | bought | finished | completed | that is done | that is ticked) [(from | off | on | in) ${list}]`,
    `(clear | remove | delete | take off) [all] (done | ticked | ticked off | bought | finished | completed | checked | checked off) (items | things | tasks | ones) [(from | off | on | in) ${list}]`,
    `(tidy | tidy up | clean up) ${list}`,
  ],
  make: [
    '(make | create | start | begin | set up | add | open) [new | another] list (called | named | for | titled | with the name) {title}',
    '(make | create | start | begin | set up | add | open) [new | another] {called} list',
    'new list {title}',
    'new list (called | named | for) {title}',
    '(make | create | start | begin | set up | add) [new | another] list',
    'new list',
    'new {called} list',
    '(i need | i want | i would like) [new] list (called | named | for) {title}',
  ],
  drop: [
    `(delete | remove | drop | bin | get rid of | throw away | scrap) ({list} list | {name} list)`,
    `(delete | remove | drop | bin | get rid of) list (called | named) {name}`,
    '(delete | remove | bin) whole {list} list',
  ],
  rename: [
    `rename ({list} [list] | {name} list) [to | into | as] {title}`,
    `(change | call) name of ({list} [list] | {name} list) [to] {title}`,
    `call ({list} list | {name} list) {title} [instead | from now on]`,
  ],
  names: [
    '(what | which) lists (do i have | have i got | are there | do we have | exist | did i make)',
    '(show | read | list | see | view | name) [all] [of] [my] lists',
    'what are my lists [called]',
    'how many lists (do i have | have i got | are there)',
    '(my lists | all lists | all my lists | list my lists)',
    'do i have any lists',
    'what lists',
  ],
} as const;

const it = '(it | that | that list | this list | list | the list)';

/** What may be said after something about a list, without naming it again. */
export const nextPhrases = {
  add: [
    '(and | also | plus | oh and | and also | add | add also | put | and add | also add | and put | put also) {things} [on it | on there | to it | on that | on that list]',
    '{things} (too | also | as well)',
    '(one more | one more thing | another thing | another) {things}',
    '(we | i) [also] need {things}',
    'make that {things} [too]',
  ],
  remove: [
    '(and | also) (remove | delete | take off | cross off | take | scratch) {things} [off | from it | off it]',
    '(remove | delete | take off | cross off | scratch | drop) {things} [off | from it | off it | again]',
    '(remove | delete | take off | cross off | scratch | drop) {place} [off | from it | off it | again]',
    '(take | cross) {things} (off | off it | off again)',
  ],
  tick: [
    '(tick | check | cross) [off] {things} [off]',
    '(tick | check | cross) [off] {place} [off]',
    '(got | done | bought | found) {things}',
    '(i | we) [have] (got | done | bought | found) {things}',
    '{things} (is | are) (done | bought)',
    '{place} (is | are) (done | bought)',
    '{place} done',
    'done with {place}',
  ],
  untick: ['(untick | uncheck) {things}', '(untick | uncheck) {place}'],
  read: [
    `(read | show | read out | show me | list) ${it} [out] [again]`,
    `(what is | what else is) (on | in) ${it} [now | again]`,
    '(what else | what is left | and now | what now | anything else)',
    `(what about | how about | and | and what about) ({list} [list] | {name} list)`,
    `and (on | in) ({list} [list] | {name} list)`,
    'open {list}',
  ],
  first: [
    '(what is | and) (first | next) [one | item | thing]',
    '(next | next item | next one)',
    'got that [one] next',
  ],
  count: ['how many [things | items | are there | is that | are that | are on it]'],
  clear: [`(clear | empty | wipe | delete | remove) (${it} | everything | all | them all | all of them)`],
  clearDone: ['(clear | remove | delete) (done | ticked | bought | finished) (ones | items | things)'],
  tickAll: [
    '(tick | check | mark) (everything | all | them all | all of them) [off | as done | done]',
    '(all done | everything done | got everything)',
  ],
} as const;

/** The sentences of the answers. */
export const words = {
  listName: (name: string) => (/\blist$/i.test(name) ? `your ${name}` : `your ${name} list`),
  added: (things: string, list: string) => `I put ${things} on ${list}.`,
  madeAndAdded: (things: string, list: string) => `I made ${list} and put ${things} on it.`,
  alreadyThere: (things: string, one: boolean, list: string) => `${things} ${one ? 'is' : 'are'} already on ${list}.`,
  addedBack: 'Done: it is all on the list again.',
  removed: (things: string, list: string) => `I took ${things} off ${list}.`,
  ticked: (things: string, list: string) => `Ticked on ${list}: ${things}.`,
  unticked: (things: string, list: string) => `Not ticked any more on ${list}: ${things}.`,
  left: (count: number) => (count === 0 ? 'That was the last one.' : `${count} left.`),
  moved: (things: string, list: string) => `I moved ${things} to ${list}.`,
  notFound: (things: string, list: string | undefined) =>
    list === undefined ? `I cannot find ${things} on any of your lists.` : `I cannot find ${things} on ${list}.`,
  noPlace: (place: number, list: string, count: number) =>
    count === 0
      ? `There is nothing on ${list}.`
      : `There is no number ${place} on ${list}: it has ${count === 1 ? 'one item' : `${count} items`}.`,
  empty: (list: string) => `There is nothing on ${list}.`,
  allDone: (list: string, count: number) =>
    `Everything on ${list} is ticked: ${count === 1 ? 'one item' : `${count} items`}.`,
  read: (list: string, count: number) => `There ${count === 1 ? 'is one thing' : `are ${count} things`} on ${list}:`,
  tickedToo: (count: number) => `(${count} more ticked)`,
  spoken: (list: string, things: string) => `On ${list}: ${things}.`,
  first: (thing: string, list: string) => `First on ${list}: ${thing}.`,
  last: (thing: string, list: string) => `Last on ${list}: ${thing}.`,
  count: (count: number, done: number, list: string) =>
    `There ${count === 1 ? 'is one thing' : `are ${count} things`} on ${list}${done === 0 ? '' : `, and ${done} ticked`}.`,
  has: (thing: string, list: string, done: boolean) =>
    done ? `Yes, ${thing} is on ${list}, and it is ticked.` : `Yes, ${thing} is on ${list}.`,
  hasNot: (thing: string, list: string) => `No, ${thing} is not on ${list}.`,
  cleared: (list: string, count: number) =>
    `I cleared ${list}: ${count === 1 ? 'one item' : `${count} items`} removed.`,
  clearedDone: (list: string, count: number) =>
    `I took ${count === 1 ? 'one ticked item' : `${count} ticked items`} off ${list}.`,
  nothingDone: (list: string) => `Nothing on ${list} is ticked.`,
  made: (list: string) => `I made ${list}. What shall go on it?`,
  exists: (list: string) => `There is ${list} already.`,
  dropped: (list: string, count: number) =>
    `I deleted ${list}${count === 0 ? '' : ` with ${count === 1 ? 'one item' : `${count} items`}`}.`,
  permanent: (list: string) => `${list} is always there, so I cannot delete or rename it. I can clear it.`,
  renamed: (from: string, to: string) => `I renamed ${from} to ${to}.`,
  noSuchList: (list: string, names: string) => `There is no list called ${list}. You have ${names}.`,
  names: (names: string) => `You have these lists: ${names}.`,
  nameWithCount: (name: string, count: number) => `${name} (${count})`,
  askThings: 'What shall I put on it?',
  askName: 'What shall the list be called?',
  nothingToAdd: 'I did not hear what to put on the list.',
  tooLong: 'That is too long for a list. I could keep it as a note.',
  undone: {
    add: (things: string, list: string) => `I took ${things} off ${list} again.`,
    remove: (things: string, list: string) => `I put ${things} back on ${list}.`,
    tick: 'The ticks are as they were.',
    move: (things: string) => `I moved ${things} back.`,
    clear: (list: string) => `${list} is as it was.`,
    make: (list: string) => `I took ${list} away again.`,
    drop: (list: string) => `${list} is back.`,
    rename: (list: string) => `It is called ${list} again.`,
  },
} as const;
