import { parseAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import type { WallClock } from '../../src/lib/core/wall-clock';
import type { CaseMoment } from './api';

/** The clock and the time zone of everything on the page: the machine's own, until a case names others. */
export interface CaseClock extends WallClock {
  /** IANA name. */
  timeZone(): string;
  /**
   * From now on it stands still at that moment; what is left out is the machine's own again.
   *
   * @param laterMs goes on top, so that what is said one after the other has an order
   * @throws RangeError or Error where the time or the zone cannot be read; it then stays as it was
   */
  set(moment: CaseMoment, laterMs?: number): void;
}

export function createCaseClock(): CaseClock {
  let given: number | undefined;
  let zone: string | undefined;
  let later = 0;
  return {
    now: () => (given ?? Date.now()) + later,
    timeZone: () => zone ?? ownTimeZone(),
    set({ now, timezone }, laterMs = 0) {
      // The zone counts where no time is named, too.
      const read = readMoment(now ?? 0, timezone ?? ownTimeZone());
      given = now === undefined ? undefined : read;
      zone = timezone;
      later = laterMs;
    },
  };
}

/**
 * Milliseconds since 1970. A time without an offset is by the clock of the time zone.
 *
 * @throws RangeError or Error where the time or the zone cannot be read
 */
export function readMoment(now: number | string, timeZone: string): number {
  // Says so where there is no such zone, which a number or an offset would hide.
  new Intl.DateTimeFormat('en', { timeZone });
  if (typeof now === 'number') return now;
  const absolute = /(?:Z|[+-]\d\d:?\d\d)$/i.test(now);
  return (absolute ? parseAbsolute(now, timeZone) : toZoned(parseDateTime(now), timeZone)).toDate().getTime();
}

/** Of the machine. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
