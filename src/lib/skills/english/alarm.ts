import { joinAnd, verbs } from './alert';

const noun = '(alarm | alarms | alarm clock | wake up call | wake up alarm | morning alarm)';
const which = '({target} | {timed} | {named})';
const wake = '(wake me up | wake me | wake up me | get me up | have me up | wake us up | wake us | rouse me)';
const needUp =
  '(need to | have to | must | should | want to | got to | gotta | i need to | i have to | i must | i want to | i) [i] (wake up | get up | be up | be awake)';
const called = `[and] (${verbs.called} | for | to | saying | labelled) {name}`;

/** What one of them is called in a turn. */
export const nouns = ['alarm', 'alarm clock', 'wake up call', 'morning alarm', 'wake up alarm'];
export const plurals = ['alarms', 'alarm clocks'];

/** How English speakers ask for alarms. */
export const phrases = {
  set: [
    `[${verbs.make}] [another | new | second] ${noun} [for | at | to | on | in] {when} [${called}]`,
    `[${verbs.make}] [another | new] {when} ${noun} [${called}]`,
    `[${verbs.make}] [another | new] {name} ${noun} (for | at | to | on) {when}`,
    `[${verbs.make}] ${noun} ${called} (for | at | to | on) {when}`,
    `[${verbs.make}] ${noun} (to ring | to go off | going off | that goes off | to wake me | to wake me up) [at | in | on] {when}`,
    `[${verbs.make}] [repeating | recurring | daily | regular] ${noun} [for | at] {time} {repeat}`,
    `[${verbs.make}] [repeating | recurring | regular] ${noun} [for | on] {repeat} [at | for] {time}`,
    `[${verbs.make}] [repeating | recurring | regular] ${noun} [for | on] {repeat}`,
    `[${verbs.make}] [another | new] {time} ${noun} [for | on] {repeat}`,
    `[${verbs.make}] {repeat} [repeating | recurring] ${noun} [for | at] {time}`,
    `[${verbs.make}] {repeat} {time} ${noun}`,
    `${wake} [at | by | in | on | around] {when} [for {name}]`,
    `${wake} {repeat} [at | by] {time}`,
    `${wake} [at | by] {time} {repeat}`,
    `${wake} {repeat}`,
    `{when} ${wake}`,
    `{repeat} ${wake} [at | by] {time}`,
    `${needUp} [at | by | in | on] {when}`,
    `${needUp} [at | by] {time} {repeat}`,
    `make sure i am (up | awake) [at | by] {when}`,
    `(do not | don't | dont) let me (sleep past | oversleep past | sleep in past | sleep later than) {when}`,
    `(ring | ring me | go off | buzz me | call me) (at | in) {when}`,
    `(put | turn | switch) ${noun} on (for | at) {when}`,
    `${verbs.make} [another | new] ${noun}`,
    `[another | new] alarm`,
    `${wake}`,
  ],
  ask: [
    `(when | what time | what time | for when | for what time) (is | does | will | are) [my | the | next] [next | first] ${which} [set | set for | set to | go off | going off | ring | at | for | going to go off | due] [for]`,
    `(when | what time) (is | are | does | will) (next | first) ${noun} [set | set for | go off | ring | for | going off]`,
    `(what time | when) (will | do | am | are) (i | you) [going to] (wake up | get up | be woken | be woken up | wake me | wake me up) [tomorrow]`,
    `(is | are) ${which} (set | on | active | off | enabled) [for {when}]`,
    `(is | are) there [an | any] ${noun} [set | on] [for {when}]`,
    `(do | have | did) i (have | set | got | put) [any | some | an] ${noun} [set | on | active] [for | on] [{when}]`,
    `[do | have] i (have | got) [any | some] ${noun} [set | on | active] [for | on] [{when}]`,
    `next alarm`,
    `when is (alarm | next alarm)`,
  ],
  list: [
    `${verbs.show} [all] [of] [my] alarms [are | do | have] [there | i] [have | got] [set | on | active | right now] [for {when}]`,
    `(what | which | how many) (alarms) [are | have | do] [there | i] [have | got | set] [set | on | active | up | right now] [for {when}]`,
    '[my | all] alarms',
    'alarm list',
    'any alarms [set | on] [for {when}]',
  ],
  cancel: [
    `${verbs.cancel} [next] ${which}`,
    `(turn | switch | shut) ${which} off`,
    `${which} off`,
    `i (do not | don't | dont) (need | want) ${which} [anymore | any more | any longer | now]`,
    `(do not | don't | dont) wake me [up] [{when}]`,
    `(shut up | silence | mute) alarm`,
  ],
  snooze: [
    `snooze [alarm | it | reminder | that | ${which}] [for] [{duration}]`,
    `snooze [alarm | it | reminder | that] [for] {minutes}`,
    `(let me sleep | i want to sleep | sleep) {more}`,
    `wake me [up] again in {duration}`,
    `(ring | remind me | go off | alarm | ring me | try) again in {duration}`,
    `hit snooze`,
    `{more} of sleep`,
    `{more} in bed`,
    `remind me again later`,
  ],
  change: [
    `(change | move | push | reschedule | switch | adjust | update | shift | edit) ${which} (to | for | to be at | back to | forward to | until | so it rings at | at) {when}`,
    `(change | move | push | shift) ${which} [back | later | on] by {duration}`,
    `(push | move) ${which} [back | later] {duration} [later | back]`,
    `(change | move) [my] {when} alarm (to | for) {to}`,
    `(change | move) alarm from {when} to {to}`,
  ],
  earlier: [
    `(set | move | make | bring | ring) ${which} {duration} earlier`,
    `(move | bring) ${which} forward [by] {duration}`,
  ],
} as const;

/** What leans on the turn before. */
export const nextPhrases = {
  half: [
    '[no | i meant | make it | make that | sorry | in] [in] (morning | afternoon | evening | am | pm | a . m | p . m) [please]',
  ],
  when: [
    '[and | no | actually | sorry | i meant | make it | make that | change it to | move it to | set it for | set it to | at | for | to | on | how about | what about] [for | at | to | on] {when} [instead | actually | then]',
  ],
  time: ['[at | for | by | make it | no] {time} [instead]'],
  repeat: [
    '[and | make it | make that | repeat it | repeat | do that | set it for | on | do it | also] {repeat}',
    '[at] {time} {repeat}',
    '{repeat} [at | for] {time}',
  ],
  another: ['(and | also | plus) [another | another one | one] [at | for] {when}', 'another [one] [at | for] {when}'],
  cancel: [
    '(cancel | stop | delete | remove | turn off) (it | that | that one | this | them)',
    '(never mind | nevermind) [it | that]',
    'cancel',
  ],
  same: [
    '[no] {target}',
    '[no] {timed}',
    '[no] [for | at] {when} [one]',
    '(all | both | all of them | both of them)',
    '{name} one',
  ],
} as const;

/** The sentences of the answers. Names come escaped. */
export const words = {
  when: 'For what time?',
  set: (when: string, name: string | undefined, next: string | undefined) =>
    `${name === undefined ? 'Alarm' : `Alarm **${name}**`} set for ${when.replace(/^on /, '')}${next === undefined ? '' : `, first ${next}`}.`,
  impossible: (said: string) => `There is no ${said}, so I set nothing. Which time do you mean?`,
  past: 'That time has passed already, so I set nothing.',
  none: 'No alarm is set.',
  noneAt: 'No such alarm is set.',
  next: (when: string, name: string | undefined) =>
    `Your next alarm ${name === undefined ? '' : `(${name}) `}is ${when}.`,
  item: (when: string, name: string | undefined, next: string | undefined) =>
    `${when}${name === undefined ? '' : `: ${name}`}${next === undefined ? '' : ` (next ${next})`}`,
  which: (list: string) => `Which one? There are several:\n\n${list}`,
  cancelled: (whens: readonly string[]) =>
    `The alarm${whens.length === 1 ? '' : 's'} ${joinAnd(whens)} ${whens.length === 1 ? 'is' : 'are'} cancelled.`,
  stopped: 'The alarm is stopped.',
  nothingRings: 'Nothing is ringing that could be snoozed.',
  snoozed: (length: string, time: string) => `Snoozed for ${length}, until ${time}.`,
  changed: (when: string) => `The alarm now rings ${when}.`,
  noLength: 'For that long nothing can be snoozed.',
  undone: 'The alarms are as they were.',
} as const;
