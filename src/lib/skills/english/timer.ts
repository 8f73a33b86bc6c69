import { joinAnd, verbs } from './alert';

const noun = '(timer | countdown | egg timer | kitchen timer | countdown timer | count down)';
const target = '({target} | {named})';
const duration = '(for | of | to | at | with | in | as | set to | set for | that lasts | lasting)';
const because = `[${verbs.because} {reason}]`;
const timeIt =
  '(time it | time them | time that | time this | timer | set timer | start timer | timer on | set me timer | put timer on | count it down | give me shout)';
const called = `(${verbs.called} | for | as | to | about)`;

/** What one of them is called in a turn. */
export const nouns = ['timer', 'countdown', 'egg timer', 'kitchen timer', 'countdown timer', 'count down'];
export const plurals = ['timers', 'countdowns', 'of them'];

/** What people time so often that its name and a length are enough. */
export const things: readonly string[] = [
  ...['tea', 'green tea', 'coffee', 'brew', 'egg', 'eggs', 'soft boiled eggs', 'boiled eggs', 'pasta', 'rice', 'pizza'],
  ...['spaghetti', 'noodles', 'potatoes', 'spuds', 'chips', 'cake', 'cookies', 'biscuits', 'bread', 'dough', 'oven'],
  ...['chicken', 'steak', 'steaks', 'roast', 'lasagne', 'soup', 'stew', 'veg', 'broccoli', 'toast', 'porridge', 'oats'],
  ...['laundry', 'washing', 'dryer', 'dishwasher', 'nap', 'power nap', 'plank', 'break', 'meditation', 'face mask'],
  ...['hair dye', 'bath', 'shower', 'screen time', 'teeth', 'homework', 'parking', 'ice bath', 'study', 'reading'],
];

/** How English speakers ask for timers. */
export const phrases = {
  start: [
    `[${verbs.make}] [another | new | second | one more] ${noun} [on | going] [${duration}] {duration} [on] [[and] ${called} {name}]`,
    `[${verbs.make}] [another | new | second | one more] {duration} ${noun} [on | going] [[and] ${called} {name}]`,
    `[${verbs.make}] [another | new] {name} ${noun} [${duration}] {duration}`,
    `[${verbs.make}] [another | new] {duration} {name} ${noun}`,
    `[${verbs.make}] [another | new] ${noun} ${called} {name} [[and] ${duration}] {duration}`,
    `${verbs.make} {duration} on [timer | clock | countdown]`,
    `${verbs.make} {duration} [countdown | count down] for {name}`,
    `(time | count down | countdown | count | start timing | start counting | keep time) [down] [from | for] {duration}`,
    `(count down | countdown | count) [down] from {seconds}`,
    `[${verbs.make}] ${noun} (till | until | til | up to | to | ending at | that ends at) {until}`,
    `[${verbs.make}] ${noun} [on] ${duration} {duration} ${because}`,
    `[${verbs.make}] (two | three | 2 | 3) timers [:] [one] [for | of | at] {several}`,
    `[${verbs.make}] timers (for | of) {several}`,
    `[${verbs.make}] pomodoro [timer]`,
    `[${verbs.make}] {duration} pomodoro [timer]`,
    `[${verbs.make}] pomodoro [timer] [for | of] ({duration} | {minutes})`,
    // Something that takes its time, and then the request.
    `{thing} [timer] [for | in] {duration} [from now | timer | starting now | now | go]`,
    `{name} (need | needs | take | takes | has | have | get | gets | wants | want | is | are | cooks for | bakes for | cook for) [to cook | to bake | to rest | to boil | in oven] [for] {duration} ${timeIt}`,
    `{name} (has | have | get | gets | got) {more} (of | on | for) {reason} ${timeIt}`,
    `{name} (runs out | ends | expires | finishes | is done | are done | is ready | are ready | starts | is over | is due | comes out | come out) in {duration} [so] ${timeIt}`,
    `[i | we] [have] [just] (put | stuck | popped | started | got | shoved | bunged) {name} (in | on | in oven | on hob | in microwave | in freezer | boiling | going) [it needs | they need | needs | for] {duration} [${timeIt}]`,
    `${timeIt} {duration} for {name}`,
    `time {name} for {duration}`,
    `(alert | notify | ping | beep | buzz | ring | warn | call) [me] (in | after | when) {duration} [is up | are up | have passed | has passed | is over | are over | is done | are done]`,
    `(in | after | when) {duration} (is up | are up | have passed | has passed | is over | are over | is done | are done)`,
    `(let me know | tell me | say | shout) (in | after | when) {duration} [is up | are up | have passed | has passed | is over | are over]`,
    `[${verbs.make}] ${noun} [${duration}] {minutes}`,
    `${verbs.make} [another | new | second | one more] ${noun} [on | going]`,
    `[another | new] ${noun}`,
    `${verbs.make} [another | new] {name} ${noun}`,
    `${verbs.make} [another | new] ${noun} ${called} {name}`,
    `${noun} for {name}`,
    `(start | set) clock for {duration}`,
    `[${verbs.make}] ${noun} (since now | from now | starting now) [for] {duration}`,
    `[${verbs.make}] ${noun} [${duration}] {duration} (from now | starting now | now)`,
    `(in | after) {duration} (beep | buzz | ring | alert me | ping me | shout | call me)`,
    `(give me shout | shout | shout at me | poke me | yell | holler | beep | buzz | ping me) (in | after) ({duration} | {minutes})`,
    `(count | time) {duration} for {name}`,
    `{duration} for {name} (go | starting now | now | timer)`,
    `(call | name) (it | this timer | this) {name} [and] [set | set it | start] [for] {duration}`,
    `${verbs.make} {duration} [${duration}] {name} on timer`,
  ],
  ask: [
    '(how much time | how much longer | how long | how much | how many minutes | how many seconds | time | how much more time | how many more minutes | what time) [is | are | has | have | will] [i | it | there | we | got] [have] [got] [is | are] (left | remaining | to go | longer | more | remain) [i | we] [have | got] [is] [on | for | of | in | until | till | with] [it | all of them | {target} | {named}]',
    `(how much time | how long | how much) (has | does | is) ${target} [have | has | got] [left | remaining | to go | still have | still to go]`,
    `(how long | how much longer | how much time) [is it | is there] (until | till | before) ${target} (goes off | ends | is done | is up | rings | finishes | is over | is finished | beeps)`,
    `when (does | will | is | should) ${target} (end | go off | finish | be done | be over | ring | be up | done | up | over | finished | due | going off | stop | be ready | ready | beep)`,
    `(is | has) ${target} (done | up | over | finished | still running | running | still going | going | still on | on | ended | gone off | paused) [yet | already | now]`,
    `(check | check on) ${target}`,
    '{target} (status | left | time left | remaining | progress)',
    `(status | progress) (of | on) ${target}`,
    `what is (left on | the status of | up with | on | happening with | remaining on | remaining of) ${target}`,
    `(where is | how is) ${target} [at | now | doing | going | on | up to | looking]`,
    `what is ${target} (at | now | on | up to | looking like)`,
    'how long to go',
    '(how much | how long) is left',
    'how much (time | longer) do i have',
    'time left',
    '(how much time | how long | how many minutes | how much longer) [is | are] [left] (for | on | until) {name} [is done | is ready | left]',
    'time remaining',
  ],
  list: [
    `${verbs.show} [all] [of] [my] (timers | countdowns) [are | do] [there | i] [have] [got] [currently] [running | active | going | set | left | on | right now | now | counting]`,
    '(what | which | how many) (timers | countdowns) [are | have | do] [there | i] [have | got] [are] [currently] [running | active | going | set | left | on | right now | now | counting]',
    '[do | have] [i] (have | got) (any | some | a) (timer | timers) [running | set | going | active | on | left | right now]',
    '(have | do) i [have | got] [any] (timer | timers) [running | set | going | active | on | left | right now]',
    '(are | is) there [any | some] (timer | timers) [running | set | going | active | on | left | right now]',
    '(any | are any) (timer | timers) [running | set | going | active | on | left | right now]',
    '[my | all] timers',
    '(did | have) i [already] set [any | some] (timer | timers) [already]',
    '(timer | timers) list',
    '(which | what) (timer | one) (is that | is this | was that | is beeping | is ringing | [has] [just] gone off | [just] went off | [just] rang | [just] finished | [is] done | is up)',
  ],
  cancel: [
    `${verbs.cancel} ${target}`,
    `(turn | switch | shut) ${target} off`,
    '{target} off',
    `(stop | turn off | shut off | silence) [that | this] (beeping | ringing | noise | racket | timer sound | sound of timer) [timer] [is | has] [done | over | finished | up] [now]`,
    `${verbs.cancel} {name} (one | timer) [and | but] (keep | leave | not) {reason}`,
    `i (do not | don't | dont) (need | want) ${target} [anymore | any more | any longer | now | no more]`,
  ],
  stopwatch: [
    `[${verbs.make} | stop | pause | reset | where is | open | show] (stopwatch | stop watch | stop - watch | chronometer) [on | again]`,
    `(stop | pause | reset | clear | lap | split) (stopwatch | stop watch)`,
    `(lap | lap time | split time)`,
    `(how long has | what is | what does) (stopwatch | stop watch) [been] [going | running | on | at | say]`,
    `(time | clock) (me | this | us) [running | doing this | now | starting now] [ready] [go]`,
    `make it count up [instead]`,
    `count up [from zero | from now | instead]`,
  ],
  pause: [
    `(pause | hold | freeze | halt | suspend | hold on) ${target} [there | now | for now | for a moment | for a bit]`,
    `put ${target} on (hold | pause)`,
    `${target} (pause | on hold)`,
  ],
  resume: [
    `(resume | continue | unpause | unfreeze | carry on with | go on with | keep | restart paused) ${target} [going | running | again]`,
    `(un pause | un - pause | let ${target} (continue | run | go on)) [${target}]`,
    `start ${target} (again | back up)`,
    `${target} (resume | continue)`,
  ],
  restart: [
    `(restart | reset | start over | redo | repeat) ${target}`,
    `start ${target} (over | from beginning | from start | all over | afresh | anew) [again]`,
    `(restart | reset) ${target} to {duration}`,
    'reset',
    `[${verbs.make}] [exactly] (same | previous) (timer | one | countdown) [again | as before | as last time | once more | over]`,
  ],
  extend: [
    `(add | put | give) {more} (to | on | onto | for) ${target}`,
    `(add | put on) [another | extra | more] {more}`,
    `(add | give) ${target} [another | extra | more] {more}`,
    `(extend | increase | lengthen | prolong | push | push back) ${target} [by | for | with | another] {more}`,
    `make ${target} {duration} longer`,
    `(give me | i need | add) {more}`,
    `(give | add) (it | that | this) {more}`,
    `add {more} to (it | that)`,
    `(let ${target} run | run ${target} | keep ${target} going) [for] {more}`,
    `{more} on ${target}`,
  ],
  shorten: [
    `(take | remove | subtract | cut | knock | shave | deduct | drop) {duration} (off | from | of | off of) ${target}`,
    `(shorten | reduce | decrease | cut) ${target} by {duration}`,
    `make ${target} {duration} shorter`,
    `(take | knock | shave) {duration} off [it | that]`,
  ],
} as const;

/** What leans on the turn before. */
export const nextPhrases = {
  same: [
    '[and] {target}',
    '[and] [no] {name} (one | timer)',
    '[and] {duration} one',
    '(all | both | all of them | both of them | everything | all timers)',
  ],
  duration: [
    '[for | make it | change it to | no | actually | let us say | say | about | sorry | i meant | it should be | set it to | to] {duration} [instead | actually | then]',
    '[for | make it | change it to | no | actually | let us say | say | about | to] {minutes}',
  ],
  extend: ['(add | give it | and | plus | another) {more}', '{more} more', 'add {duration} [more] [to it]', '{more}'],
  name: [`[and] (call it | name it | label it | it is for | that is for | for) {name}`],
  another: [
    '(and | also | plus) [one | another | a second] [one] [for] {duration} [for {name}]',
    'another [one] [for] {duration} [for {name}]',
    'and one for {name} for {duration}',
  ],
  cancel: [
    '(cancel | stop | delete | remove | kill) (it | that | that one | this | this one | them | one)',
    '(never mind | nevermind) [it | that]',
    'cancel',
  ],
  pause: ['(pause | hold) [it | that | that one | this one | them]'],
  resume: ['(resume | continue | unpause | start) [it | that | that one | this one | them] [again]'],
  restart: ['(restart | reset) (it | that | that one | this one)'],
  ask: [
    '(how long | how much | how much time) [is] [left | now | to go | on it]',
    '(and now | is it done | is it done yet | what about now | now)',
  ],
} as const;

/** The sentences of the answers. Names come escaped. */
export const words = {
  stopwatch: 'There is no stopwatch here, only timers that count down. For how long shall one run?',
  startedSeveral: (timers: readonly string[]) => `${capital(joinAnd(timers))}, starting now.`,
  oneOf: (length: string, end: string) => `${length} (until ${end})`,
  pomodoro: 'Pomodoro',
  howLong: (name: string | undefined) =>
    name === undefined ? 'For how long?' : `For how long shall the ${name} timer run?`,
  started: (length: string, name: string | undefined, end: string) =>
    `${name === undefined ? '' : `**${name}:** `}${length}, starting now. It ends ${/^\d/.test(end) ? `at ${end}` : end}.`,
  tooShort: 'A timer needs at least one second.',
  tooLong: 'That is longer than a timer can run. A month is the most; for later, ask for a reminder.',
  calendarLength: 'A timer counts days and less. For months and years, ask for a reminder.',
  none: 'No timer is running.',
  noneCalled: (what: string) => `There is no ${what}.`,
  call: (name: string | undefined, length: string) =>
    `${name ?? length.replace(/^([\d.,]+) (day|hour|minute|second)s$/, '$1-$2')} timer`,
  running: (call: string, left: string) => `The ${call} has ${left} left.`,
  paused: (call: string, left: string) => `The ${call} is paused with ${left} left.`,
  over: (call: string) => `The ${call} is over.`,
  which: (list: string) => `Which one? There are several:\n\n${list}`,
  item: (call: string, left: string, state: 'running' | 'paused' | 'over') =>
    state === 'over' ? `${call}: over` : `${call}: ${left} left${state === 'paused' ? ', paused' : ''}`,
  cancelled: (calls: readonly string[]) =>
    `${capital(joinAnd(calls.map((call) => `the ${call}`)))} ${calls.length === 1 ? 'is' : 'are'} cancelled.`,
  stopped: (call: string) => `The ${call} is stopped.`,
  didPause: (call: string, left: string) => `The ${call} is paused with ${left} left.`,
  alreadyPaused: (call: string) => `The ${call} is paused already.`,
  alreadyRunning: (call: string, left: string) => `The ${call} is running, with ${left} left.`,
  resumed: (call: string, left: string, end: string) => `The ${call} runs on. ${capital(left)} left, until ${end}.`,
  restarted: (call: string, left: string, end: string) => `The ${call} starts again: ${left}, until ${end}.`,
  changed: (call: string, left: string) => `The ${call} now has ${left} left.`,
  renamed: (name: string) => `The timer is now called ${name}.`,
  undoneStart: 'The timer is taken away again.',
  undone: 'The timers are as they were.',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
