import type { EngineName } from '../core/model';
import { arrive, emptySchedule, leave, shouldGiveWay, type Urgency } from './schedule';

/** The time that somebody has a processor to themselves. */
export interface ProcessorTurn {
  /** Fires when something more urgent waits: the work then ends as soon as it can. */
  readonly giveWay: AbortSignal;
  /** Lets the next one in; a second call does nothing. */
  leave(): void;
}

/** Lets one work at a time, the most urgent first, in order of arrival among equals. */
export interface ProcessorQueue {
  /** Resolves when it is the caller's turn; rejects with the signal's reason where it fires before. */
  enter(urgency: Urgency, signal: AbortSignal): Promise<ProcessorTurn>;
}

/** The queue of an engine's processor; undefined where it takes none of this device's that Hearth could ration. */
export type ProcessorQueues = (engine: EngineName) => ProcessorQueue | undefined;

interface Waiting {
  readonly begin: () => void;
  readonly giveWay: AbortController;
}

export function createProcessorQueue(): ProcessorQueue {
  const tasks = new Map<number, Waiting>();
  let schedule = emptySchedule;
  let lastId = 0;

  function take(next: typeof schedule): void {
    const before = schedule.running?.id;
    schedule = next;
    const { running } = schedule;
    if (running === undefined) return;
    if (running.id !== before) tasks.get(running.id)?.begin();
    if (shouldGiveWay(schedule)) tasks.get(running.id)?.giveWay.abort();
  }

  return {
    enter(urgency, signal) {
      const id = ++lastId;
      const giveWay = new AbortController();
      return new Promise((resolve, reject) => {
        const remove = (): void => {
          signal.removeEventListener('abort', giveUp);
          if (tasks.delete(id)) take(leave(schedule, id));
        };
        const giveUp = (): void => {
          reject(signal.reason as Error);
          remove();
        };
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        signal.addEventListener('abort', giveUp, { once: true });
        const begin = (): void => {
          // From now on the work itself hears the signal.
          signal.removeEventListener('abort', giveUp);
          resolve({ giveWay: giveWay.signal, leave: remove });
        };
        tasks.set(id, { begin, giveWay });
        take(arrive(schedule, { id, urgency }));
      });
    },
  };
}

/** One queue for the processor and one for the graphics processor. */
export function createProcessorQueues(): ProcessorQueues {
  const processor = createProcessorQueue();
  const graphics = createProcessorQueue();
  return (engine) => {
    switch (engine) {
      case 'kernels':
      case 'transformers':
        return processor;
      case 'webllm':
        return graphics;
      case 'server':
      case 'browser':
        return undefined;
    }
  };
}
