import type { DailyRecurrence } from '../../core/recurrence';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The same as an RFC 5545 rule. */
export function recurrenceRule(recurrence: DailyRecurrence): string {
  const { every, interval } = recurrence;
  const frequency = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[every];
  const parts = [`FREQ=${frequency}`, ...(interval === 1 ? [] : [`INTERVAL=${interval}`])];
  if (recurrence.every === 'week') parts.push(`BYDAY=${recurrence.weekdays.map(weekday).join(',')}`);
  if (recurrence.every === 'month') {
    parts.push(
      'day' in recurrence
        ? `BYMONTHDAY=${recurrence.day}`
        : `BYDAY=${recurrence.ordinal}${weekday(recurrence.weekday)}`,
    );
  }
  return parts.join(';');
}

function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? 'MO';
}
