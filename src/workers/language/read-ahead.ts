/**
 * Runs a generator ahead of its consumer by at most `limit` values, so that producing does not wait for each value to
 * be fetched. Leaving the loop early ends the generator.
 */
export async function* readAhead<Value>(
  source: AsyncGenerator<Value, void>,
  limit: number,
): AsyncGenerator<Value, void> {
  const queue: Value[] = [];
  let finished = false;
  let wakeConsumer: () => void = () => undefined;
  let wakeProducer: () => void = () => undefined;
  const produce = async (): Promise<void> => {
    try {
      for await (const value of source) {
        queue.push(value);
        wakeConsumer();
        if (finished) return;
        if (queue.length >= limit) await new Promise<void>((resolve) => (wakeProducer = resolve));
      }
    } finally {
      finished = true;
      wakeConsumer();
    }
  };
  const production = produce();
  // Its outcome is awaited below; until then a rejection must not count as unhandled.
  production.catch(() => undefined);
  try {
    for (;;) {
      const value = queue.shift();
      if (value !== undefined) {
        wakeProducer();
        yield value;
      } else if (finished) break;
      else await new Promise<void>((resolve) => (wakeConsumer = resolve));
    }
  } finally {
    finished = true;
    wakeProducer();
    await production;
  }
}
