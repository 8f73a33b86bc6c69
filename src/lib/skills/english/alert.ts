import type { Recurrence } from '../../core/recurrence';

/** Words that timers, alarms and reminders share. */
export const verbs = {
  make: '(set | start | make | create | begin | put | put on | run | add | open | launch | setup | set up | turn on | kick off | get | have | give | new | use | schedule | set me | start me | sort | stick | stick on | pop | pop on | whack on | bung on | chuck on | do me | fire up | activate | program)',
  cancel:
    '(cancel | stop | delete | remove | kill | clear | end | turn off | switch off | shut off | get rid of | dismiss | abort | drop | silence | forget | forget about | scrap | shut down | finish | erase | disable | unset | deactivate | quit | bin | never mind | nevermind | no more | i am done with | lose | hush | ditch | scrub | stop ringing | clear out | wipe out | eliminate)',
  show: '(what | which | list | show | read | read out | see | view | display | check | what are | which are | show all | list all | go through | look at | tell me about | what is)',
  called: '(called | named | labelled | labeled | label | titled | name | name it | call it | with name | with label)',
  /** Corrects what was said just before. */
  rather:
    '(no | no wait | no sorry | sorry | wait | oops | i mean | i meant | no make it | no make that | make that | or rather | scratch that)',
  /** Why, which is nothing to act on. */
  because:
    '(i have got | i have | we have got | we have | because | since | cause | cos | coz | as | it is | its | there is | got | i am | we are)',
} as const;

/** Between one length and the next. */
export const lengthJoints: readonly string[] = [
  ...[', and one for', ', one for', 'and one for', 'and the other for', 'one for', 'and another for', ', and', 'and'],
  ...['and for', '&', '+', ','],
];

/** Behind how long before: "a week ahead of time". */
export const lateWords: readonly string[] = [
  ...['ahead of time', 'ahead of that', 'ahead', 'in advance', 'beforehand', 'before that', 'before it', 'earlier'],
];

/** Before the days that are left out of every day. */
export const exceptWords: readonly string[] = [
  ...['except', 'except for', 'but not', 'but', 'apart from', 'bar', 'other than', 'excluding', 'not', 'without'],
  ...[', except', ', but not', ', not', ', apart from'],
];

/** The times of day that "twice a day" and the like mean, by how often. */
export const timesADay: Readonly<Record<string, readonly string[]>> = {
  2: ['09:00', '21:00'],
  3: ['09:00', '14:00', '20:00'],
  4: ['09:00', '13:00', '17:00', '21:00'],
  5: ['09:00', '12:00', '15:00', '18:00', '21:00'],
  6: ['08:00', '11:00', '14:00', '17:00', '20:00', '22:00'],
};

/** What a reason before a request never has in it: another request. */
export const notInGrounds: ReadonlySet<string> = new Set([
  ...[
    'cancel',
    'set',
    'add',
    'delete',
    'turn',
    'remind',
    'put',
    'change',
    'move',
    'stop',
    'skip',
    'note',
    'list',
    'play',
  ],
  ...[
    'timer',
    'alarm',
    'alarms',
    'wake',
    'remove',
    'switch',
    'make',
    'start',
    'call',
    'label',
    'book',
    'and',
    'reminder',
  ],
]);

/** Between one time and the next. */
export const joints: readonly string[] = [
  ...['and then again at', 'then again at', 'and once more at', 'and then at', 'then at', 'again at', 'and also at'],
  ...['and another at', 'and another one at', 'and one at', 'and a backup at', 'and a second at', 'and again at'],
  ...[', and', 'and for', 'and at', 'and', '&', '+', 'plus', 'then', ','],
];

const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  ...['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const ordinalNames: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' };

function ordinal(value: number): string {
  const suffix = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

export function joinAnd(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/** "every weekday", "every other Tuesday", "on the 1st of every month". */
export function sayRecurrence(recurrence: Recurrence): string {
  const { every, interval } = recurrence;
  const each = interval === 1 ? 'every' : interval === 2 ? 'every other' : `every ${ordinal(interval)}`;
  switch (every) {
    case 'minute': {
      if (interval % 60 !== 0) return interval === 1 ? 'every minute' : `every ${interval} minutes`;
      return interval === 60 ? 'every hour' : `every ${interval / 60} hours`;
    }
    case 'day':
      return interval > 2 ? `every ${interval} days` : `${each} day`;
    case 'week': {
      const days = recurrence.weekdays.join('');
      if (days === '1234567') return `${each} day`;
      if (days === '12345' && interval === 1) return 'every weekday';
      if (days === '67' && interval === 1) return 'every Saturday and Sunday';
      return `${each} ${joinAnd(recurrence.weekdays.map((day) => weekdayNames[day] ?? ''))}`;
    }
    case 'month': {
      const months = interval === 1 ? 'every month' : interval === 2 ? 'every other month' : `every ${interval} months`;
      if ('weekday' in recurrence) {
        const which = recurrence.ordinal < 0 ? 'last' : (ordinalNames[recurrence.ordinal] ?? '');
        return `on the ${which} ${weekdayNames[recurrence.weekday] ?? ''} of ${months}`;
      }
      return recurrence.day === 31 ? `on the last day of ${months}` : `on the ${ordinal(recurrence.day)} of ${months}`;
    }
    case 'year':
      return `${interval === 1 ? 'every year' : `every ${interval} years`} on ${recurrence.day} ${monthNames[recurrence.month] ?? ''}`;
  }
}

/** "today at 19:00", "every weekday at 7:00". */
export function sayAt(day: string, time: string): string {
  return day === 'today' || day === 'tomorrow' ? `${day} at ${time}` : `on ${day} at ${time}`;
}
