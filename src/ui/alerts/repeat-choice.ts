import type { Appointment, AppointmentTime } from '../../lib/core/alert';
import { civilAt, partsOf, weekdayOf, type CivilDateTime } from '../../lib/core/civil-time';

/** How often, as the form offers it; `kept` is what was said in words that no choice says. */
export type RepeatChoice = 'once' | 'daily' | 'weekdays' | 'weekly' | 'monthly' | 'kept';

/** Which choice stands for what an appointment has. */
export function choiceOf({ when }: Appointment): RepeatChoice {
  const { recurrence } = when;
  if (recurrence === undefined) return 'once';
  if ('instant' in when || recurrence.interval !== 1) return 'kept';
  if (recurrence.every === 'day') return 'daily';
  if (recurrence.every === 'week') {
    const days = recurrence.weekdays.join('');
    if (days === '12345') return 'weekdays';
    return days.length === 1 ? 'weekly' : 'kept';
  }
  return recurrence.every === 'month' && 'day' in recurrence ? 'monthly' : 'kept';
}

/** When it is to be. */
export function timeOf(civil: CivilDateTime, choice: RepeatChoice, before: Appointment | undefined): AppointmentTime {
  const date = civil.slice(0, 10);
  switch (choice) {
    case 'once':
      return { civil };
    case 'daily':
      return { civil, recurrence: { every: 'day', interval: 1 } };
    case 'weekdays':
      return { civil, recurrence: { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] } };
    case 'weekly':
      return { civil, recurrence: { every: 'week', interval: 1, weekdays: [weekdayOf(date)] } };
    case 'monthly':
      return { civil, recurrence: { every: 'month', interval: 1, day: partsOf(date)[2] } };
    case 'kept':
      if (before === undefined) return { civil };
      return 'civil' in before.when ? { ...before.when, civil } : before.when;
  }
}

/** What the field for the time begins with: the minute of that moment. */
export function fieldValue(instant: number, timeZone: string): string {
  return civilAt(instant, timeZone).slice(0, 16);
}
