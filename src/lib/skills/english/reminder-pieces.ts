import { verbs } from './alert';

/** How English speakers speak of reminders, in pieces of phrases. */
export const make =
  '(set | make | create | add | put | schedule | leave | new | set up | setup | give | put in | have | get | send)';
export const remind = `(remind me | something to remind me | remember for me | (remind | tell) (everybody | everyone | us all) | remind to me | make me remember | do me a reminder | rem | remind | remind us | remember me | reminder | [${make}] [another | new] [recurring | repeating | regular] (reminder | reminders) | nudge me | give me nudge | poke me | give me poke | shout at me | give me shout | need reminding | i need reminding | ping me | (do not | don't | dont) let me forget | make sure i remember | make sure that i remember | make sure i do not forget | help me remember | i (need | have | want) to remember | i must remember | i must not forget)`;
/** As people ask to be reminded of what they would rather put off. */
export const bug =
  '(bug me | nag me | pester me | prod me | badger me | hassle me | chase me | [need | want | give me] (prod | nag))';
export const about =
  '(to | about | of | re | that i need to | that i have to | that | for | i need to | i have to | regarding | i should | saying | it is time to | called | on)';
export const clear = `(remind me | remind us | reminder | i need reminding | need reminding | [${make}] [another | new] [recurring | repeating | regular] (reminder | reminders) | nudge me | (do not | don't | dont) let me forget)`;
export const which =
  '({target} | {timed} | {named} | reminder [to | about | for | of] {what} | one (about | to | for | where i) {what})';
export const why = `[(${verbs.because} | , | i | he is | she is | they are | he has | she has | already | that is) {reason}]`;
export const days = '[[for | on] ({period} | {when} | {part})]';
export const cancelVerb = `(${verbs.cancel} | rm | del | remove)`;
export const move =
  '(change | move | push | reschedule | shift | postpone | delay | update | put off | put back | put | bump | nudge | slide | bring | switch | defer)';
export const loosely =
  '[later] [on] [, | -] [like | around | about | say | roughly | some time around | call it | at around | at about | at like]';
export const tickOff =
  '(take it off | tick it off | cross it off | check it off | delete it | remove it | mark it done | clear it | get rid of it | cancel it)';
