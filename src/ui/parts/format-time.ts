import { formatNumber } from '../../lib/core/locale';
import { m } from '../../paraglide/messages';

/** A stretch of time as a person reads it: `0.4 s`, `12 s`, `3 min`, `1 h 20 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) {
    const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return m.parts_seconds({ seconds: formatNumber(seconds, oneDecimal) });
  }
  if (seconds < 59.5) return m.parts_seconds({ seconds: formatNumber(Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return m.parts_minutes({ minutes: formatNumber(minutes) });
  const hours = formatNumber(Math.floor(minutes / 60));
  const rest = minutes % 60;
  return rest === 0 ? m.parts_hours({ hours }) : m.parts_hours_minutes({ hours, minutes: formatNumber(rest) });
}

/** How long the rest of a download takes at its present speed; undefined while that cannot be said. */
export function formatRemaining(remainingBytes: number, bytesPerSecond: number | undefined): string | undefined {
  if (bytesPerSecond === undefined || bytesPerSecond <= 0) return undefined;
  const seconds = remainingBytes / bytesPerSecond;
  if (seconds < 5) return m.parts_few_seconds_left();
  return m.parts_time_left({ time: formatDuration(Math.max(seconds, 10) * 1000) });
}
