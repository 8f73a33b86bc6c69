import type { Message, RouteDecision } from '../lib/core/conversation';
import type { TurnEvent } from '../lib/assistant/turn-events';

/** Tokens of the prompt that the model has read. */
export interface PrefillProgress {
  readonly doneTokens: number;
  readonly totalTokens: number;
  readonly reusedTokens: number;
}

/** The turn that is running: how far it is and what it has said so far. */
export class Turn {
  readonly conversationId: string;
  phase = $state<'waiting' | 'deciding' | 'loading' | 'reading' | 'thinking' | 'writing'>('deciding');
  answerId = $state<string>();
  text = $state('');
  thought = $state('');
  decision = $state.raw<RouteDecision>();
  model = $state<string>();
  /** Models that make room for it. */
  leaving = $state.raw<readonly string[]>([]);
  prefill = $state.raw<PrefillProgress>();
  droppedMessages = $state(0);
  stopping = $state(false);
  readonly #controller = new AbortController();

  constructor(conversationId: string) {
    this.conversationId = conversationId;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  stop(): void {
    this.stopping = true;
    this.#controller.abort();
  }

  /** Takes in one event; returns the stored messages that it brought. */
  apply(event: TurnEvent): readonly Message[] {
    switch (event.type) {
      case 'waiting':
        this.phase = 'waiting';
        return [];
      case 'accepted':
        this.phase = 'deciding';
        this.answerId = event.answer.id;
        this.text = event.answer.text;
        this.thought = event.answer.thought ?? '';
        return [event.question, event.answer];
      case 'routed':
        this.decision = event.decision;
        this.model = event.model;
        return [];
      case 'recalled':
      case 'remembered':
        // They are told with the answer, once it is stored.
        return [];
      case 'loading':
        this.phase = 'loading';
        this.model = event.model;
        this.leaving = event.leaving ?? [];
        return [];
      case 'trimmed':
        this.droppedMessages = event.droppedMessages;
        return [];
      case 'prefill':
        if (this.phase !== 'writing' && this.phase !== 'thinking') this.phase = 'reading';
        this.prefill = {
          doneTokens: event.doneTokens,
          totalTokens: event.totalTokens,
          reusedTokens: event.reusedTokens,
        };
        return [];
      case 'thought':
        this.phase = 'thinking';
        this.thought += event.text;
        return [];
      case 'token':
        this.phase = 'writing';
        this.text += event.text;
        return [];
      case 'done':
      case 'failed':
        return [event.answer];
    }
  }
}
