import { verbs } from './alert';

/** How English speakers speak of alarms, in pieces of phrases. */
export const noun = '(alarm | alarms | alarm clock | wake up call | wake up alarm | morning alarm)';
export const which = '({target} | {timed} | {named})';
export const wake =
  '(wake me up | wake me | wake us both up | wake us both | wake both of us up | wake both of us | wake up me | get me up | have me up | wake us up | wake us | rouse me | get me out of bed | drag me out of bed | get us up)';
export const needUp =
  '[i | we] [am | are] [(need | needs | have | has | must | should | want | got | gotta | supposed | going | meant | ought | better) [to]] (wake up | get up | be up | be awake | be out of bed | be woken up | be woken | waking | be called | stand up | up at | up by | awake at | awake by | waking up | getting up)';
export const about = '[say | about | around | like | at dawn say | early say]';
export const called = `[and] (${verbs.called} | for | to | saying | labelled | as) {name}`;
export const because = `[(${verbs.because} | so | so that | in case | in time for | in time to | to | i | my | it) {reason}]`;
/** Behind what is not wanted: "to wake the baby" and "so loud" would say how it is to be. */
export const ground =
  '[(because | since | cos | cause | coz | as i | as we | i am | we are | i have | i have got | we have | it is | its) {reason}]';
export const days = '[[for | on] ({period} | {when} | {part})]';
export const slot = '(one | another one | another)';
export const make = `[${verbs.make}]`;

/** What no clock rings. */
export const otherAlarm = /\b(?:car|fire|smoke|burglar|intruder|security|carbon monoxide) alarms?\b/iu;
