import { joinAnd, verbs } from './alert';

const noun = '(alarm | alarms | alarm clock | wake up call | wake up alarm | morning alarm)';
const which = '({target} | {timed} | {named})';
const wake =
  '(wake me up | wake me | wake up me | get me up | have me up | wake us up | wake us | rouse me | get me out of bed | drag me out of bed | get us up)';
const needUp =
  '[i | we] [am | are] [(need | needs | have | has | must | should | want | got | gotta | supposed | going | meant | ought | better) [to]] (wake up | get up | be up | be awake | be out of bed | stand up | up at | up by | awake at | awake by | waking up | getting up)';
const about = '[say | about | around | like | at dawn say | early say]';
const called = `[and] (${verbs.called} | for | to | saying | labelled | as) {name}`;
const because = `[${verbs.because} {reason}]`;
const make = `[${verbs.make}]`;

/** What one of them is called in a turn. */
export const nouns = ['alarm', 'alarm clock', 'wake up call', 'morning alarm', 'wake up alarm'];
export const plurals = ['alarms', 'alarm clocks'];

/** How English speakers ask for alarms. */
export const phrases = {
  set: [
    // At a time.
    `${make} [another | new | second] ${noun} [on] [for | at | to | on | in] ${about} {when} [only] [${called}] ${because}`,
    `${make} [another | new] {when} ${noun} [${called}] ${because}`,
    `${make} [another | new] {name} ${noun} (for | at | to | on) ${about} {when}`,
    `${make} ${noun} ${called} (for | at | to | on) ${about} {when}`,
    `${make} ${noun} (to ring | to go off | going off | that goes off | to wake me | to wake me up | ringing) [at | in | on] {when}`,
    `${make} ${noun} for {name} {when}`,
    `${make} {when} [as] ${noun}`,
    `(ring | let it ring | let alarm ring | ring alarm | sound alarm) [at | in] {when}`,
    `(ring | ring me | go off | buzz me | call me) (at | in) {when}`,
    `(put | turn | switch) ${noun} on (for | at) {when}`,
    `(have | let | make) ${noun} (ring | go off) [at | in | on] {when}`,
    // Waking.
    `${wake} [at | by | in | on | around] ${about} {when} [for {name}] ${because}`,
    `${wake} when it is {when}`,
    `[on | at] {when} ${wake} [up]`,
    `${wake} {day} [at | by] {time}`,
    `${needUp} [at | by | in | on] ${about} {when} [for {name}] [sort it | sort that | make it happen | alarm | make alarm | set alarm | wake me] ${because}`,
    `{when} ${needUp} [sort it | alarm | make alarm | set alarm | set me alarm]`,
    `{day} ${needUp} [at | by | in] {time} [sort it | alarm | make alarm | set alarm | set me alarm]`,
    `make sure i am (up | awake) [at | by] {when} ${because}`,
    `(do not | don't | dont) let me (sleep past | oversleep past | sleep in past | sleep later than | lie in past) {when}`,
    // Several, and with a slip put right.
    `${make} [two | three | four | 2 | 3 | 4] ${noun} [for | at] {several}`,
    `${make} [two | three | four | 2 | 3 | 4] ${noun} for {name} [for | at] {several}`,
    `{name} : [${verbs.make}] ${noun} [for | at] {several}`,
    `${wake} [at] {several}`,
    `${make} ${noun} [for | at] {wrong} ${verbs.rather} [for | at | to] {when}`,
    `${wake} [at] {wrong} ${verbs.rather} [at] {when}`,
    // Again and again.
    `${make} [repeating | recurring | daily | regular] ${noun} [for | at] {time} {repeat} [only] [${called}]`,
    `${make} [repeating | recurring | regular] ${noun} [for | on] {repeat} [at | for] {time} [only] [${called}]`,
    `${make} [repeating | recurring | regular] ${noun} [for | on] {repeat}`,
    `${make} [another | new] {time} ${noun} [for | on] {repeat}`,
    `${make} {repeat} [repeating | recurring] ${noun} [for | at] {time}`,
    `${make} {repeat} {time} ${noun}`,
    `{repeat} ${make} ${noun} [for | at] {time}`,
    `${wake} {repeat} [at | by] {time}`,
    `${wake} [at | by] {time} {repeat}`,
    `${wake} {repeat}`,
    `{repeat} [at | by] {time} ${wake}`,
    `[at | by] {time} {repeat} ${wake}`,
    `{repeat} ${wake} [at | by] {time}`,
    `${needUp} [at | by] {time} {repeat}`,
    `repeat alarm {repeat} [at | for] {time}`,
    // Without a time.
    `${verbs.make} [another | new] ${noun}`,
    `[another | new] alarm`,
    `${wake} [up] [for {name}]`,
  ],
  ask: [
    `(when | what time | for when | for what time) (is | does | will | are) [my | the | next] [next | first] ${which} [set | set for | set to | go off | going off | ring | at | for | going to go off | due] [for]`,
    `(when | what time) (is | are | does | will) (next | first) ${noun} [set | set for | go off | ring | for | going off]`,
    `(what time | when) (will | do | am | are) (i | you) [going to] (wake up | get up | be woken | be woken up | wake me | wake me up | getting up | waking up) [tomorrow]`,
    `(what time | when) (are | will) (you | i) [be] (waking me | waking me up | woken | woken up) [tomorrow]`,
    `(what time | when | for when) did i set [${which}] [for]`,
    `(is | are) ${which} (set | on | active | off | enabled) [for {when}]`,
    `(is | are) there [an | any] ${noun} [set | on] [for {when}]`,
    `(do | have | did) i (have | set | got | put) [any | some | an] ${noun} [set | on | active] [for | on] [{when}]`,
    `[do | have] i (have | got) [any | some] ${noun} [set | on | active] [for | on] [{when}]`,
    `how long (until | till | before) ${which} [goes off | rings]`,
    `next alarm`,
    `when is (alarm | next alarm)`,
  ],
  list: [
    `${verbs.show} [all] [of] [my] alarms [are | do | have] [there | i] [have | got] [set | on | active | right now] [for] [{when} | {period}]`,
    `(what | which | how many) (alarms) [are | have | do] [there | i] [have | got | set] [set | on | active | up | right now] [for] [{when} | {period}]`,
    `(which | what) alarm (is that | is this | was that | is ringing | rang | just rang | went off | just went off | is going off)`,
    '[my | all] alarms',
    'alarm list',
    'any alarms [set | on] [for] [{when} | {period}]',
  ],
  cancel: [
    `${verbs.cancel} [next] ${which} ${because}`,
    `${verbs.cancel} {target} (except | except for | but | apart from | bar | other than | but not) [for | at] {except} [one | alarm | alarms]`,
    `(turn | switch | shut) ${which} off ${because}`,
    `${which} off ${because}`,
    `shut ${which} up`,
    `i (do not | don't | dont) (need | want) ${which} [anymore | any more | any longer | now] ${because}`,
    `(do not | don't | dont) (wake me | wake us) [up] [{at}] ${because}`,
    `(shut up | silence | mute) alarm`,
    `alarms (for | on) [all] {repeat} off`,
  ],
  skip: [
    `(skip | skip over | miss | miss out | leave out | suspend | pause) [next] ${which} [just] [once | this time | this once] ${because}`,
    `(skip | miss | leave out | no) ${noun} [for | on] {at} ${because}`,
    `(no | skip) {at} alarm ${because}`,
    `(pause | suspend | skip | switch off | turn off | disable | stop | mute | hold | no) [all] [my] ${noun} (until | till | til | up to) {until} ${because}`,
    `(pause | suspend | skip | switch off | turn off | disable | stop | mute | hold | no) [all] [my] ${noun} [for] {period}`,
    `[i am | we are] (on holiday | on leave | away | off | off work | on vacation) [so] (pause | suspend | skip | switch off | turn off | disable | stop | mute) [all] [my] ${noun} ([for] {period} | (until | till) {until})`,
  ],
  enable: [
    `(turn | switch | put) ${which} (back on | on again | on)`,
    `(turn | switch) (back on | on again | on) ${which}`,
    `(enable | reactivate | activate | resume | unpause) ${which}`,
    `(turn | switch | put) {repeat} ${noun} (back on | on again | on)`,
  ],
  sound: [
    `(change | set | make | pick | choose | use) [another | different | new | softer | louder | quieter] alarm (sound | tone | ringtone | volume | song | music) [to | for | as] [{reason}]`,
    `make ${noun} (louder | quieter | softer | vibrate | gentler | less loud) [please]`,
    `(louder | quieter | softer | gentler | another | different | new) ${noun} [sound | tone | ringtone | volume]`,
    `${noun} [with] vibration [only]`,
    `${noun} (volume | sound) (up | down | louder | quieter)`,
  ],
  silence: [
    'dismiss [it | that]',
    `[alright | all right | yes | yeah] [alright] (i am awake | i am up | i am getting up) [now] [stop | stop it | stop ringing]`,
  ],
  snooze: [
    `snooze [alarm | it | reminder | that | ${which}] [for] [{duration}]`,
    `snooze [alarm | it | reminder | that] [for] {minutes}`,
    `snooze [alarm | it | reminder | that | ${which}] (till | until | til | to) {when}`,
    `(let me sleep | i want to sleep | sleep | let me lie in | let me stay in bed) [for] {more}`,
    `wake me [up] again in {duration}`,
    `(ring | remind me | go off | alarm | ring me | try) again in {duration}`,
    `hit snooze`,
    `{more} of sleep`,
    `{more} in bed`,
    '{minutes} more (minutes | mins | min) [snooze | snooze it | in bed]',
    `remind me again later`,
  ],
  change: [
    `(change | move | push | reschedule | switch | adjust | update | shift | edit | put | set) ${which} (to | for | to be at | back to | forward to | until | so it rings at | at | instead to) {when} [instead]`,
    `(change | move | push | shift) ${which} [back | later | on] by {duration}`,
    `(push | move) ${which} [back | later | on] {duration} [later | back]`,
    `(make | set | move) ${which} (earlier | later) [at | to | for | say] {when}`,
    `make ${which} {when} [instead]`,
    `(change | move) [my] {when} alarm (to | for) {to}`,
    `(change | move) alarm from {when} to {to}`,
  ],
  earlier: [
    `(set | move | make | bring | ring) ${which} {duration} earlier`,
    `(move | bring) ${which} forward [by] {duration}`,
  ],
  rename: [`(name | call | rename | label) ${which} [to | as] {name}`],
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
  several: (name: string | undefined, whens: readonly string[]) =>
    `${name === undefined ? 'Alarms' : `Alarms **${name}**`} set for ${joinAnd(whens.map((when) => when.replace(/^on /, '')))}.`,
  skipped: (whens: readonly string[]) => `It stays quiet then: ${joinAnd(whens)}.`,
  enabled: (whens: readonly string[]) => `On again: ${joinAnd(whens)}.`,
  sound: 'All alarms ring with the same sound, as loud as the device plays. Its volume keys change that.',
  renamed: (name: string) => `The alarm is now called **${name}**.`,
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
  quiet: 'Nothing is ringing.',
  nothingRings: 'Nothing is ringing that could be snoozed.',
  snoozed: (length: string, time: string) => `Snoozed for ${length}, until ${time}.`,
  changed: (when: string) => `The alarm now rings ${when}.`,
  noLength: 'For that long nothing can be snoozed.',
  undone: 'The alarms are as they were.',
} as const;
