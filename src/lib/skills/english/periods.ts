/** How English speakers name stretches of days, and parts of one. */
export const periodWords: {
  readonly parts: Readonly<Record<string, readonly [string, string]>>;
  readonly spans: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
} = {
  parts: {
    morning: ['00:00', '12:00'],
    afternoon: ['12:00', '18:00'],
    arvo: ['12:00', '18:00'],
    evening: ['17:00', '24:00'],
    night: ['18:00', '24:00'],
  },
  spans: {
    'this week': 'week',
    'rest of the week': 'week',
    week: 'week',
    'my week': 'week',
    'next week': 'next week',
    'coming week': 'next week',
    'last week': 'last week',
    'this weekend': 'weekend',
    weekend: 'weekend',
    'at the weekend': 'weekend',
    'next weekend': 'next weekend',
    'this month': 'month',
    'rest of the month': 'month',
    month: 'month',
    'next month': 'next month',
    'this year': 'year',
    'coming up': 'soon',
    soon: 'soon',
    'my morning': 'morning',
    'my afternoon': 'afternoon',
    'my evening': 'evening',
    'before lunch': 'morning',
    'after lunch': 'afternoon',
    'after work': 'evening',
    'this morning': 'morning',
    'this afternoon': 'afternoon',
    'this arvo': 'afternoon',
    'this evening': 'evening',
    tonight: 'evening',
    'later tonight': 'evening',
  },
  counts: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, few: 3, couple: 2 },
};
