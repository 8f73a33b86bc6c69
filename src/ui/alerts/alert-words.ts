import { isLate, type Alert } from '../../lib/core/alert';
import { formatDate, formattingLocale } from '../../lib/core/locale';
import { m } from '../../paraglide/messages';

/** What an alert is called: the name that it was given, else its kind. */
export function nameOf({ kind, name }: Pick<Alert, 'kind' | 'name'>): string {
  if (name !== undefined) return kind === 'timer' ? m.alerts_timer_named({ name }) : name;
  return { timer: m.alerts_timer, alarm: m.alerts_alarm, reminder: m.alerts_reminder }[kind]();
}

/** A point in time, with its day unless that is today. */
export function sayInstant(instant: number, now: number): string {
  const day = (time: number): string => formatDate(time, { dateStyle: 'short' });
  return day(instant) === day(now)
    ? formatDate(instant, { timeStyle: 'short' })
    : formatDate(instant, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}

/** What is said of one that rings: that it is time, or how late that is. */
export function sayRinging(alert: Alert): string {
  const { ringing } = alert;
  if (ringing === undefined || !isLate(ringing)) return m.alerts_now();
  return m.alerts_late({ time: sayInstant(ringing.dueAt, ringing.since) });
}

/** Title and text of the browser's own notice. */
export function noticeOf(alert: Alert): { readonly title: string; readonly body: string } {
  return { title: nameOf(alert), body: sayRinging(alert) };
}

/** What is left of a timer as a clock shows it: `4:59`, `1:00:00`. */
export function sayCountdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = new Intl.NumberFormat(formattingLocale(), { minimumIntegerDigits: 2, useGrouping: false });
  const one = new Intl.NumberFormat(formattingLocale(), { useGrouping: false });
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two.format(seconds % 60);
  return hours > 0 ? `${one.format(hours)}:${two.format(minutes)}:${rest}` : `${one.format(minutes)}:${rest}`;
}
