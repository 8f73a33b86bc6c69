import type { Clock } from '../threads/clock';

/** Where a page hears that it is put away. */
export interface PageLife {
  readonly visibilityState: DocumentVisibilityState;
  addEventListener(type: 'freeze' | 'visibilitychange', listener: () => void): void;
}

export interface MemoryWatch {
  /** Gives back what can be loaded again. */
  readonly relieve: () => Promise<void>;
  /** Bytes that the page takes with all its workers; undefined where the browser does not tell. */
  readonly measure: (() => Promise<number>) | undefined;
  /** How much all of it may be. */
  readonly mostBytes: number;
  readonly page: PageLife;
  /** Whether a page that is out of sight may soon be thrown away with all that it holds, as on a phone. */
  readonly isOftenEnded: boolean;
  readonly clock: Clock;
}

/** A measurement waits for the next time that the browser collects garbage, so more would say nothing new. */
const MEASURED_EVERY_MS = 60_000;

/** Whoever looks something up in another app comes back sooner. */
const AWAY_MS = 30_000;

/** Gives memory back when the page takes too much of it, is frozen, or is long out of sight where that is dangerous. */
export function watchMemory({ relieve, measure, mostBytes, page, isOftenEnded, clock }: MemoryWatch): void {
  let stopAway: (() => void) | undefined;
  const look = async (): Promise<void> => {
    const bytes = await measured(measure);
    if (bytes !== undefined && bytes > mostBytes) await relieve();
  };
  const away = (): void => {
    stopAway?.();
    stopAway = undefined;
    if (page.visibilityState === 'visible') return;
    stopAway = clock.every(AWAY_MS, () => {
      stopAway?.();
      stopAway = undefined;
      void relieve();
    });
  };
  page.addEventListener('freeze', () => void relieve());
  if (isOftenEnded) page.addEventListener('visibilitychange', away);
  if (measure !== undefined) clock.every(MEASURED_EVERY_MS, () => void look());
}

/** A browser may refuse to measure a page that it finds not isolated enough. */
async function measured(measure: MemoryWatch['measure']): Promise<number | undefined> {
  try {
    return await measure?.();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Watches over the page of a window. */
export function startMemoryWatch(scope: Window, parts: Pick<MemoryWatch, 'relieve' | 'mostBytes' | 'clock'>): void {
  watchMemory({
    ...parts,
    measure: memoryMeasureOf(scope.performance),
    page: scope.document,
    isOftenEnded: scope.matchMedia('(hover: none) and (pointer: coarse)').matches,
  });
}

/** What a browser that tells measures; Chromium does, in pages that are isolated. */
export function memoryMeasureOf(performance: object): (() => Promise<number>) | undefined {
  if (!tellsMemory(performance)) return undefined;
  return async () => (await performance.measureUserAgentSpecificMemory()).bytes;
}

interface TellingPerformance {
  measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
}

function tellsMemory(performance: object): performance is TellingPerformance {
  return 'measureUserAgentSpecificMemory' in performance;
}
