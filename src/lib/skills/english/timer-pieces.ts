import { verbs } from './alert';

/** How English speakers speak of timers, in pieces of phrases. */
export const noun = '(timer | countdown | egg timer | kitchen timer | countdown timer | count down)';
export const target = '({target} | {numbered} | {named} | {namedOne})';
export const duration = '(for | of | to | at | with | in | as | set to | set for | that lasts | lasting)';
export const because = `[${verbs.because} {reason}]`;
export const timeIt =
  '(time it | time them | time that | time this | timer | set timer | start timer | timer on | set me timer | put timer on | count it down | give me shout)';
export const called = `(${verbs.called} | for | as | to | about)`;
