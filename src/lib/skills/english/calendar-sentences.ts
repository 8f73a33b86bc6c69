/** The sentences of the answers. */
export const words = {
  untitled: 'Busy',
  added: (title: string, when: string) => `In your calendar: ${title}, ${when}.`,
  repeats: (rule: string) => `, ${rule}`,
  overlaps: (titles: string, one: boolean) => `It overlaps with ${titles}${one ? '' : ', all at that time'}.`,
  past: 'That is in the past.',
  askTitle: 'What is it called?',
  askWhen: 'When is it?',
  impossible: (said: string) => `There is no ${said}.`,
  endsFirst: 'It would end before it begins. Say both times once more.',
  tooOften: 'The calendar cannot repeat something within a day. A reminder can.',
  nothing: (when: string) => `There is nothing in your calendar ${when}.`,
  noneOf: (title: string, when: string) => `Nothing called ${title} is in your calendar ${when}.`,
  agenda: (when: string, count: number) => `${count === 1 ? 'One thing' : `${count} things`} in your calendar ${when}:`,
  more: (count: number) => `… and ${count} more.`,
  line: (when: string, title: string, place: string | undefined) =>
    `- ${when}: ${title}${place === undefined ? '' : ` (${place})`}`,
  allDay: 'all day',
  free: (when: string) => `Yes, you are free ${when}.`,
  notFree: (when: string) => `No, there is something ${when}:`,
  next: (title: string, when: string) => `Next: ${title}, ${when}.`,
  noNext: 'There is nothing ahead in your calendar.',
  count: (when: string, count: number) =>
    count === 0
      ? `There is nothing in your calendar ${when}.`
      : `You have ${count === 1 ? 'one thing' : `${count} things`} in your calendar ${when}.`,
  when: (title: string, when: string) => `${title}: ${when}.`,
  notFound: (query: string) => `I found nothing called ${query} in your calendar.`,
  cancelled: (title: string, when: string) => `I took ${title} out of your calendar: ${when}.`,
  cancelledAll: (title: string) => `I took ${title} out of your calendar, all of its times.`,
  cleared: (count: number, when: string) =>
    `I took ${count === 1 ? 'one thing' : `${count} things`} out of your calendar ${when}.`,
  several: (title: string) => `Several things are called ${title}. Say the day as well:`,
  moved: (title: string, when: string) => `I moved ${title} to ${when}.`,
  noted: (title: string, note: string) => `Noted with ${title}: ${note}.`,
  notYet: (query: string) => `Nothing called ${query} lies behind you in your calendar.`,
  places: (title: string, place: string) => `${title} is at ${place}.`,
  renamed: (before: string, title: string) => `${before} is now called ${title}.`,
  repeatsNow: (title: string, rule: string) => `${title} now takes place ${rule}.`,
  lasts: (title: string, when: string) => `${title} is now ${when}.`,
  gaps: (when: string, gaps: string) => `Free ${when}: ${gaps}.`,
  noGap: (when: string) => `There is no such gap ${when}.`,
  freeDay: (day: string) => `${day}, all of it`,
  clashes: (when: string) => `These overlap ${when}:`,
  noClash: (when: string) => `Nothing overlaps ${when}.`,
  clashesWith: (title: string) => `${title} overlaps with:`,
  noClashWith: (title: string) => `Nothing overlaps with ${title}.`,
  pair: (one: string, other: string, when: string) => `- ${one} and ${other}, ${when}`,
  howLong: (title: string, length: string, when: string) => `${title} takes ${length}: ${when}.`,
  wholeDays: (days: number) => (days === 1 ? 'the whole day' : `${days} days`),
  where: (title: string, place: string, when: string) => `${title} is at ${place}: ${when}.`,
  noPlace: (title: string, when: string) => `No place is noted with ${title}: ${when}.`,
  first: (title: string, when: string) => `First: ${title}, ${when}.`,
  final: (title: string, when: string) => `Last: ${title}, ${when}.`,
  undone: {
    add: (title: string) => `I took ${title} out of your calendar again.`,
    change: (title: string) => `${title} is where it was.`,
    clear: 'It is all in your calendar again.',
  },
  span: (from: string, to: string) => `${from} to ${to}`,
  onDay: (day: string) => `on ${day}`,
  today: 'today',
  tomorrow: 'tomorrow',
  todayTitle: 'today',
  between: (from: string, to: string) => `from ${from} to ${to}`,
  at: (day: string, time: string) => `${day} at ${time}`,
} as const;

const units = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
};

/** How often a recurrence rule of the calendar repeats. */
export function sayRule(rule: string): string {
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  for (const [frequency, [one = '', many = '']] of Object.entries(units)) {
    if (!rule.startsWith(`FREQ=${frequency}`)) continue;
    if (rule.includes('BYDAY=MO,TU,WE,TH,FR') && interval === 1) return 'every weekday';
    return interval === 1 ? `every ${one}` : interval === 2 ? `every other ${one}` : `every ${interval} ${many}`;
  }
  return 'again and again';
}
