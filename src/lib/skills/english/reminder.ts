import { joinAnd, verbs } from './alert';

const make =
  '(set | make | create | add | put | schedule | leave | new | set up | setup | give | put in | have | get | send)';
const remind = `(remind me | remind us | remember me | reminder | [${make}] [another | new] [daily | weekly | recurring | repeating] (reminder | reminders) | nudge me | give me nudge | poke me | give me poke | shout at me | give me shout | need reminding | i need reminding | ping me | (do not | don't | dont) let me forget | make sure i remember | make sure that i remember | make sure i do not forget | help me remember | i (need | have | want) to remember | i must remember | i must not forget)`;
const about =
  '(to | about | of | re | that i need to | that i have to | that | for | i need to | i have to | regarding | i should | saying | it is time to | called | on)';
const clear = `(remind me | remind us | reminder | i need reminding | need reminding | [${make}] [another | new] [daily | weekly | recurring | repeating] (reminder | reminders) | nudge me | (do not | don't | dont) let me forget)`;
const because = `[${verbs.because} {reason}]`;
const which = '({target} | {named} | reminder [to | about | for | of] {what} | {timed})';

/** What one of them is called in a turn. */
export const nouns = ['reminder'];
export const plurals = ['reminders'];

/** How English speakers ask to be reminded. */
export const phrases = {
  set: [
    `${remind} [${about}] {what} [for] {when}`,
    `${remind} [for] {when} [${about}] {what}`,
    `${remind} [${about}] {what} {repeat} [at | by] {time}`,
    `${remind} [${about}] {what} [at] {time} {repeat}`,
    `${remind} [${about}] {what} {repeat}`,
    `${remind} {repeat} [at | by] {time} [${about}] {what}`,
    `${remind} [at | for] {time} {repeat} [${about}] {what}`,
    `${remind} {repeat} [${about}] {what}`,
    `{when} ${remind} [${about}] {what}`,
    `{repeat} [at] {time} ${remind} [${about}] {what}`,
    `[at] {time} {repeat} ${remind} [${about}] {what}`,
    `{repeat} ${remind} [${about}] {what}`,
    `(remember | tell me | notify me | alert me | message me) to {what} {when}`,
    `(tell me | notify me | alert me | message me) {when} to {what}`,
    `${remind} when it is {when} [${about}] {what}`,
    `{when} (tell me | notify me | alert me | message me) to {what}`,
    `{what} {when} (set reminder | set that as reminder | remind me | remind me please | set me reminder | make reminder | add reminder) [for it | for that | about it | about that]`,
    `{what} {repeat} [at] {time} (set reminder | set that as reminder | remind me | set me reminder | make reminder) [for it | for that | about it | about that]`,
    `{what} {repeat} (set reminder | set that as reminder | set it as reminder | remind me | make reminder) [for it | for that | about it | about that] [starting] [{day}]`,
    `(later | in bit | not now) ${clear} [for] {when}`,
    `{when} say {what}`,
    `${clear} ${about} {what}`,
    `${clear} {what}`,
    `${clear} [for] {when}`,
    `${clear} {repeat} [at] {time}`,
    `${clear} {repeat}`,
    clear,
  ],
  list: [
    `(any | do i have any | are there any | what | which | show | list | read) [my | all] reminders [are there | do i have | have i got] [for | on | due | coming up] {period}`,
    `what (was | am | were) (i | we) (supposed | meant | going | due) to (be reminded | remember | do) (of | about) [{when}]`,
    `what have (i | you) [got] to remind me (about | of | to do) [{when}]`,
    `${verbs.show} [all] [of] [my | upcoming | next] (reminders | reminder) [are | do | have | did] [there | i] [have | got | set] [set | coming up | left | pending] [for | on] [{when}]`,
    '(what | which | how many | any) reminders [are | have | do | did] [there | i] [have | got | set] [set | coming up | left | pending] [for | on] [{when}]',
    '(do | have | did) i (have | set | got) [any | some | a] (reminder | reminders) [set | coming up] [for | on] [{when}]',
    '[have] i (have | got) [any | some] (reminder | reminders) [set | coming up] [for | on] [{when}]',
    '(is | are) there [any] (reminder | reminders) [set] [for | on] [{when}]',
    '[my | all] reminders',
    'what did i ask you to remind me [about | of | to do]',
    'what (do | should | are | will) [i | you] [need to | have to | going to] remind me (about | of | to do) [{when}]',
    'what is my next reminder',
    'next reminder',
  ],
  ask: [
    `(when | what time) (is | does | will) ${which} [set | set for | due | go off | going off | for | at]`,
    `(when | what time) (will | are | do) you [going to] remind me (to | about | of) {what}`,
    `(is | are) ${which} (set | on)`,
    '(is there | did i set | did i already set | have i set | do i have) [already] reminder (for | to | about | of) {what}',
  ],
  cancel: [
    `${verbs.cancel} ${which} ${because}`,
    `i (do not | don't | dont) need ${which} [anymore | any more | any longer | now]`,
    `(do not | don't | dont | stop) (remind | reminding) me (to | about | of) {what}`,
    `(do not | don't | dont) remind me [anymore | any more]`,
    `(turn | switch) ${which} off`,
    `(mark | tick | check | tick off) ${which} [off] [as] [done | complete | completed | finished | off]`,
    `(done | finished | all done | i am done | i have done | i did | completed | i have finished) [with] ${which}`,
    `${which} [is] (done | complete | completed | finished | sorted)`,
    `stop reminding me`,
  ],
  change: [
    `(change | move | push | reschedule | shift | postpone | delay | update) ${which} (to | for | until | till | back to) {when}`,
    `(change | move | push | postpone | delay | shift) ${which} [back | later] [by] {duration}`,
    `make {what} reminder [to be | come | repeat] {repeat} [instead] [of] [daily | weekly | monthly | yearly | hourly | once]`,
    `(change | switch | move) ${which} [to | to be | come | repeat] {repeat} [instead] [of] [daily | weekly | monthly | yearly | hourly | once]`,
    `(change | switch | move) ${which} [to | to be | come | repeat] {repeat} [at] {time}`,
    `(bring | move) ${which} forward to {when}`,
    `snooze ${which} (till | until | til | to) {when}`,
  ],
} as const;

/** What leans on the turn before. */
export const nextPhrases = {
  half: ['[no | i meant | make it | make that | sorry | in] [in] (morning | afternoon | evening | am | pm) [please]'],
  when: [
    '[and | no | actually | sorry | i meant | make it | make that | change it to | move it to | set it for | at | for | to | on | how about | what about] [for | at | to | on | in] {when} [instead | actually | then | please]',
  ],
  time: ['[at | for | by | make it | no] {time} [instead]'],
  repeat: [
    '[and | make it | make that | repeat it | repeat | do that | set it for | do it] {repeat}',
    '[at] {time} {repeat}',
    '{repeat} [at | for] {time}',
  ],
  cancel: [
    '(cancel | stop | delete | remove | forget) (it | that | that one | this | them)',
    '(never mind | nevermind) [it | that]',
    'cancel',
  ],
  same: ['[no] {target}', '(all | both | all of them | both of them)', '[the] {what} one'],
  what: ['[to | about | of | that] {what}'],
} as const;

/** The sentences of the answers. What is to be remembered comes escaped. */
export const words = {
  when: (what: string | undefined) =>
    what === undefined ? 'When shall I remind you?' : `When shall I remind you: ${what}?`,
  what: 'What shall I remind you of?',
  set: (what: string, when: string, next: string | undefined) =>
    `I will remind you ${when}${next === undefined ? '' : `, first ${next}`}: **${what}**`,
  several: (what: string | undefined, whens: readonly string[]) =>
    `I will remind you ${joinAnd(whens)}: **${what ?? ''}**`,
  skipped: (whats: readonly string[]) => `I leave this out: ${joinAnd(whats)}.`,
  enabled: (whats: readonly string[]) => `On again: ${joinAnd(whats)}.`,
  renamed: (what: string) => `The reminder is now: **${what}**`,
  stopped: 'Done with it.',
  quiet: 'No reminder is waiting.',
  impossible: (said: string) => `There is no ${said}, so I set nothing. When do you mean?`,
  past: 'That time has passed already, so I set nothing.',
  none: 'There are no reminders.',
  noneSuch: 'There is no such reminder.',
  item: (what: string, when: string) => `${what}: ${when}`,
  noneThen: 'No reminder is set for then.',
  one: (what: string, when: string) => `You have one reminder, ${when}: **${what}**`,
  asked: (what: string, when: string) => `I will remind you ${when}: **${what}**`,
  which: (list: string) => `Which one? There are several:\n\n${list}`,
  cancelled: (whats: readonly string[]) =>
    `${whats.length === 1 ? 'This reminder is' : 'These reminders are'} cancelled: ${joinAnd(whats)}.`,
  changed: (what: string, when: string) => `I will now remind you ${when}: **${what}**`,
  undone: 'The reminders are as they were.',
} as const;
