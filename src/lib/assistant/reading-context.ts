import { FailureError } from '../core/failure';
import type { WallClock } from '../core/wall-clock';
import type { ReadingContext } from '../skills/skill';
import type { EventStore } from '../storage/event-store';
import type { ListStore } from '../storage/list-store';

type Named = Pick<ReadingContext, 'listNames' | 'listItems' | 'eventTitles'>;

export interface ReadingContextParts {
  readonly lists: ListStore;
  readonly events: EventStore;
  readonly clock: WallClock;
  /** IANA name of the zone where the person is now. */
  readonly timeZone: () => string;
}

/** What turns are read with: the names that a person may use for what they keep. Read again when that changed. */
export function createReadingContext({
  lists,
  events,
  clock,
  timeZone,
}: ReadingContextParts): () => Promise<ReadingContext> {
  let named: Promise<Named> | undefined;
  const forget = (): void => void (named = undefined);
  lists.subscribe(forget);
  events.subscribe(forget);

  async function read(): Promise<Named> {
    try {
      const [all, items, kept] = await Promise.all([lists.lists(), lists.items(), events.events()]);
      return {
        listNames: all.map(({ name }) => name),
        listItems: items.flatMap(({ text, done }) => (done ? [] : [text])),
        eventTitles: kept.map(({ title }) => title),
      };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      // Turns that need no lists can still be read; one that does meets the failure again and says it.
      forget();
      return { listNames: [] };
    }
  }

  return async () => {
    named ??= read();
    return { now: clock.now(), timeZone: timeZone(), ...(await named) };
  };
}
