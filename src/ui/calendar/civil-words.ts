import { formatDate } from '../../lib/core/locale';
import { isWholeDay, type Occurrence } from '../../lib/core/event';
import { m } from '../../paraglide/messages';

/** Milliseconds, as if the clock were that of UTC. */
function asUtc(civil: string): number {
  return Date.parse(isWholeDay(civil) ? `${civil}T00:00Z` : `${civil}Z`);
}

/** A civil day as the person writes it. */
export function dayWords(civil: string): string {
  return formatDate(asUtc(civil.slice(0, 10)), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}

/** The times of an occurrence; with the day of its end where that is another. */
export function timeWords({ start, end }: Occurrence): string {
  if (isWholeDay(start)) {
    const last = new Date(asUtc(end) - 86_400_000).toISOString().slice(0, 10);
    return last === start ? m.calendar_all_day() : `${m.calendar_all_day()} – ${dayWords(last)}`;
  }
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${clock(start)} – ${sameDay ? '' : `${dayWords(end)}, `}${clock(end)}`;
}

function clock(civil: string): string {
  return formatDate(asUtc(civil), { timeStyle: 'short', timeZone: 'UTC' });
}
