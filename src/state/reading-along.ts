import type { Assistant } from '../lib/assistant/assistant';
import type { Preparation } from '../lib/assistant/prepare-turn';
import type { Clock } from '../lib/threads/clock';
import { expectedFailure } from './expected-failure';

/** Lets a model read along while the person writes. */
export interface ReadingAlong {
  /**
   * Says what stands there now. What comes before it is read at once and whatever is written; the words themselves after a
   * pause, and are given up as soon as they change.
   */
  wrote(preparation: Preparation): void;
  /** Gives up everything: it was sent, or a turn changed what comes before. */
  stop(): void;
}

/** Whoever pauses for so many milliseconds has come to the end of a thought. */
const PAUSE_MS = 150;

export function createReadingAlong(assistant: Pick<Assistant, 'prepare'>, clock: Clock): ReadingAlong {
  let begun: Preparation | undefined;
  let readingBefore = new AbortController();
  let readingText = new AbortController();
  let stopTimer: () => void = () => undefined;

  const read = async (preparation: Preparation, signal: AbortSignal): Promise<void> => {
    try {
      await assistant.prepare(preparation, signal);
    } catch (error) {
      // The answer meets it again, and says it then.
      expectedFailure(error);
    }
  };

  const giveUpText = (): void => {
    stopTimer();
    readingText.abort();
  };

  return {
    wrote(preparation) {
      giveUpText();
      if (begun === undefined || !isSamePlace(begun, preparation)) {
        begun = preparation;
        readingBefore.abort();
        readingBefore = new AbortController();
        void read({ ...preparation, text: '' }, readingBefore.signal);
      }
      if (preparation.text.trim() === '') return;
      const { signal } = (readingText = new AbortController());
      stopTimer = clock.every(PAUSE_MS, () => {
        stopTimer();
        void read(preparation, signal);
      });
    },
    stop() {
      giveUpText();
      readingBefore.abort();
      begun = undefined;
    },
  };
}

function isSamePlace(one: Preparation, other: Preparation): boolean {
  return (
    one.conversationId === other.conversationId && one.start === other.start && one.preference === other.preference
  );
}
