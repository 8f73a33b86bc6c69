import type { TransferHandler } from 'comlink';
import { errorToWire, wireToError, type ErrorWire } from './error-wire';

/**
 * How many values the producer may be ahead of the consumer. More than one, so that a page that is busy painting does
 * not make the worker wait between two tokens; few, so that nobody computes what nobody reads.
 */
export const streamWindow = 4;

type ConsumerMessage = { readonly type: 'pull'; readonly count: number } | { readonly type: 'cancel' };

type ProducerMessage =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'end' }
  | { readonly type: 'throw'; readonly error: ErrorWire };

/** Lets a Comlink call answer with a stream. The consumer grants credit for values, so a slow reader slows the producer. */
export const asyncIterableHandler: TransferHandler<AsyncIterable<unknown>, MessagePort> = {
  canHandle: (value): value is AsyncIterable<unknown> =>
    typeof value === 'object' && value !== null && Symbol.asyncIterator in value,

  serialize(iterable) {
    const { port1, port2 } = new MessageChannel();
    sendStream(iterable, port1);
    return [port2, [port2]];
  },

  deserialize: receiveStream,
};

function sendStream(iterable: AsyncIterable<unknown>, port: MessagePort): void {
  const iterator = iterable[Symbol.asyncIterator]();
  let credit = 0;
  let pumping = false;
  let cancelled = false;

  const nextMessage = async (): Promise<ProducerMessage> => {
    try {
      const result = await iterator.next();
      return result.done === true ? { type: 'end' } : { type: 'value', value: result.value };
    } catch (error) {
      return { type: 'throw', error: errorToWire(error) };
    }
  };

  const send = async (message: ProducerMessage): Promise<ProducerMessage> => {
    try {
      port.postMessage(message);
      return message;
    } catch (error) {
      // The value cannot be cloned: the consumer must hear of it, or it waits for ever.
      const refusal: ProducerMessage = { type: 'throw', error: errorToWire(error) };
      port.postMessage(refusal);
      await iterator.return?.();
      return refusal;
    }
  };

  const pump = async (): Promise<void> => {
    if (pumping) return;
    pumping = true;
    while (credit > 0 && !cancelled) {
      credit -= 1;
      const message = await nextMessage();
      if (cancelled) return;
      const sent = await send(message);
      // `pumping` stays true for good: a stream that ended has nothing to pump.
      if (sent.type !== 'value') return;
    }
    pumping = false;
  };

  port.onmessage = ({ data }: MessageEvent<ConsumerMessage>) => {
    if (data.type === 'pull') {
      credit += data.count;
      void pump();
      return;
    }
    cancelled = true;
    port.close();
    void iterator.return?.();
  };
}

function receiveStream(port: MessagePort): AsyncIterableIterator<unknown> {
  const arrived: ProducerMessage[] = [];
  const waiting: {
    readonly resolve: (result: IteratorResult<unknown>) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  let started = false;
  let finished = false;

  const post = (message: ConsumerMessage): void => port.postMessage(message);

  const finish = (): void => {
    finished = true;
    port.close();
    for (const consumer of waiting.splice(0)) consumer.resolve({ done: true, value: undefined });
  };

  const deliver = (): void => {
    while (waiting.length > 0) {
      const message = arrived.shift();
      if (message === undefined) return;
      const consumer = waiting.shift();
      switch (message.type) {
        case 'value':
          consumer?.resolve({ done: false, value: message.value });
          post({ type: 'pull', count: 1 });
          break;
        case 'end':
          consumer?.resolve({ done: true, value: undefined });
          finish();
          break;
        case 'throw':
          consumer?.reject(wireToError(message.error));
          finish();
          break;
      }
    }
  };

  const start = (): void => {
    started = true;
    port.onmessage = ({ data }: MessageEvent<ProducerMessage>) => {
      arrived.push(data);
      deliver();
    };
    post({ type: 'pull', count: streamWindow });
  };

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (finished) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (!started) start();
        deliver();
      });
    },
    return() {
      if (!finished) {
        post({ type: 'cancel' });
        finish();
      }
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
