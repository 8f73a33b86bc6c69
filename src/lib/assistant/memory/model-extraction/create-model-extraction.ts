import type { FactSource } from '../../../core/fact';
import { FailureError } from '../../../core/failure';
import { readFactTimes } from '../../../memory/facts/fact-times';
import type { ReadStatement } from '../../../memory/facts/read-statements';
import type { IngestionDependencies } from '../../../memory/ingest/ingestion';
import type { LanguageModels } from '../../../models/language-models';
import { keep, type LearnParts, type Said } from '../learn';
import { askFastModel, type AskParts } from './ask-fast-model';
import { parseFacts } from './facts-schema';
import { mayBeAsked } from './may-be-asked';
import { sentencesToAskAbout } from './sentences-to-ask-about';
import { statementsFrom } from './statements-from';

export interface ModelExtractionParts
  extends
    AskParts,
    Pick<LearnParts, 'facts' | 'timeZone' | 'createId'>,
    Pick<IngestionDependencies, 'busy' | 'whenIdle' | 'clock'> {
  readonly models: Pick<LanguageModels, 'acquire' | 'statuses'>;
  /** Whether the person wants anything remembered at all. */
  readonly isOn: () => boolean;
  /** Whether a message still stands where what is said may be remembered. */
  readonly isRemembered: (source: FactSource) => Promise<boolean>;
}

/**
 * Has a model read, when nobody waits for it, what plain code found nothing in. What it finds waits for the person's
 * word. All that is to be read lies in memory and goes with the page.
 */
export interface ModelExtraction {
  /**
   * Lines a turn up, unless there is nothing in it to ask about. Words of no message are left alone: nobody could tell
   * later whether they were forgotten meanwhile.
   *
   * @param names of those who are known
   */
  add(said: Said, names: readonly string[]): void;
  /** Interrupts the model at once: something more urgent needs it. The turn at hand is read later. */
  giveWay(): void;
  /** Drops everything that is lined up, the turn at hand too. */
  clear(): void;
}

interface LinedUp {
  readonly said: Required<Said>;
  readonly sentences: readonly string[];
}

/** Turns that wait; beyond that the oldest are left unread. */
const MOST_TURNS = 20;
/** How soon it looks again whether it may read. */
const RETRY_MS = 2000;

/** Lines turns up and reads them one at a time, while the page is idle and a model that is up to it is in memory anyway. */
export function createModelExtraction(parts: ModelExtractionParts): ModelExtraction {
  const { models, busy, whenIdle, isOn, isRemembered, timeZone, clock } = parts;
  /** The newest first. */
  let queue: readonly LinedUp[] = [];
  let running = false;
  let reading: AbortController | undefined;
  let stopTimer: (() => void) | undefined;

  function setQueue(turns: readonly LinedUp[]): void {
    queue = turns;
    if (queue.length > 0) {
      stopTimer ??= clock.every(RETRY_MS, () => void work());
    } else {
      stopTimer?.();
      stopTimer = undefined;
    }
  }

  function clear(): void {
    setQueue([]);
    reading?.abort();
  }

  function mayWork(): boolean {
    return isOn() && !busy() && models.statuses().some(mayBeAsked);
  }

  async function work(): Promise<void> {
    if (!isOn()) clear();
    if (running) return;
    running = true;
    try {
      while (mayWork()) {
        await whenIdle();
        const [turn] = queue;
        if (turn === undefined || !mayWork() || !(await read(turn))) return;
        setQueue(queue.filter((each) => each !== turn));
      }
    } finally {
      running = false;
    }
  }

  /** Whether the turn is done with; otherwise it was interrupted. */
  async function read(turn: LinedUp): Promise<boolean> {
    const controller = (reading = new AbortController());
    try {
      const found = await find(turn, controller);
      if (found === undefined) return false;
      const isWanted = isOn() && (await isRemembered(turn.said.source));
      if (isWanted && queue.includes(turn)) await keep(parts, turn.said, found);
      return true;
    } catch (error) {
      if (controller.signal.aborted) return false;
      // What the model or the storage refused is not worth a second try.
      if (error instanceof FailureError) return true;
      throw error;
    } finally {
      reading = undefined;
    }
  }

  async function find(
    { said, sentences }: LinedUp,
    controller: AbortController,
  ): Promise<readonly ReadStatement[] | undefined> {
    const found: ReadStatement[] = [];
    const cacheKey = `${said.source.conversationId}:memory`;
    const look = (): void => {
      if (busy()) controller.abort();
    };
    for (const sentence of sentences) {
      const written = await askFastModel(parts, sentence, cacheKey, look, controller.signal);
      if (written === undefined) return undefined;
      const times = readFactTimes(sentence, { now: said.at, timeZone: timeZone() });
      found.push(...statementsFrom(parseFacts(written), sentence, times));
    }
    return found;
  }

  return {
    add({ source, ...said }, names) {
      const sentences = sentencesToAskAbout(said.text, names);
      if (source === undefined || sentences.length === 0) return;
      const turns = [...queue, { said: { ...said, source }, sentences }].sort(
        (one, other) => other.said.at - one.said.at,
      );
      setQueue(turns.slice(0, MOST_TURNS));
    },
    giveWay: () => reading?.abort(),
    clear,
  };
}
