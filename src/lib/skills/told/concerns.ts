import { actOfClaim, type SkillClaim } from '../claim';
import type { Matter } from './values-told';

const ALL: readonly Matter[] = ['place', 'moment', 'length', 'amount'];
const TIMES: readonly Matter[] = ['moment', 'length', 'amount'];
/** Where the request has a time of its own, only another day can change it. */
const DAYS: readonly Matter[] = ['moment', 'rhythm'];

/** What can change a request of each skill, or of one act of it, beside what stands in the request itself. */
const CONCERNS: Readonly<Record<string, readonly Matter[]>> = {
  clock: ALL,
  'clock/now': ['place', 'amount'],
  'clock/nowExactly': ['place', 'amount'],
  'clock/there': ['place', 'amount'],
  'clock/thereTwo': ['place', 'amount'],
  'clock/differenceHere': ['place'],
  'clock/difference': ['place'],
  'clock/zone': ['place'],
  'clock/zoneThere': ['place'],
  date: TIMES,
  'date/today': ['moment'],
  'date/todayIso': [],
  'date/todayAndTime': ['place'],
  'date/week': [],
  'date/month': [],
  'date/year': [],
  'date/nextFriday13': [],
  'date/daysInMonth': [],
  sum: ['amount', 'length'],
  unit: ['amount', 'length'],
  numeral: ['amount'],
  chance: ['amount'],
  'chance/coin': [],
  'chance/card': [],
  'chance/die': [],
  'chance/yesNo': [],
  'chance/letter': [],
  timer: ['length', 'amount'],
  'timer/start': [],
  'timer/stopwatch': [],
  'timer/list': [],
  'timer/first': [],
  alarm: DAYS,
  'alarm/list': ['moment'],
  'alarm/silence': [],
  reminder: DAYS,
  'reminder/list': ['moment', 'amount'],
  calendar: DAYS,
  'calendar/free': TIMES,
  'timer/ask': ['moment'],
  'small-talk': ALL,
};

/** What may change a request beside what stands in it; nothing for what has no values at all. */
export function concernsOf(claim: Pick<SkillClaim, 'skill' | 'slots'>): readonly Matter[] {
  return CONCERNS[actOfClaim(claim)] ?? CONCERNS[claim.skill] ?? [];
}
