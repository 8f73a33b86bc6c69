import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createProcessorQueue,
  createProcessorQueues,
  type ProcessorTurn,
} from '../../../src/lib/models/processor-queue';
import { urgencies } from '../../../src/lib/models/schedule';

const never = new AbortController().signal;

describe('a queue', () => {
  test('lets one in at a time and tells who is there to give way', async () => {
    const queue = createProcessorQueue();
    const entered: string[] = [];
    const enter = async (urgency: 'answer' | 'title' | 'embedding', name: string): Promise<ProcessorTurn> => {
      const turn = await queue.enter(urgency, never);
      entered.push(name);
      return turn;
    };
    const title = await enter('title', 'title');
    const vector = enter('embedding', 'vector');
    expect(title.giveWay.aborted).toBe(true);
    const answer = enter('answer', 'answer');
    title.leave();
    const answering = await answer;
    expect(entered).toEqual(['title', 'answer']);
    expect(answering.giveWay.aborted).toBe(false);
    answering.leave();
    answering.leave();
    (await vector).leave();
    expect(entered).toEqual(['title', 'answer', 'vector']);
  });

  test('never holds who is given up', async () => {
    const queue = createProcessorQueue();
    const first = await queue.enter('answer', never);
    const controller = new AbortController();
    const second = queue.enter('answer', controller.signal);
    controller.abort(new Error('no longer wanted'));
    await expect(second).rejects.toThrow('no longer wanted');
    await expect(queue.enter('title', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
    const third = queue.enter('title', never);
    first.leave();
    (await third).leave();
  });

  test('serves all, one at a time, whatever comes and goes', async () => {
    const visits = fc.array(
      fc.record({ urgency: fc.constantFrom(...urgencies), pauses: fc.nat(3), aborts: fc.boolean() }),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(visits, async (planned) => {
        const queue = createProcessorQueue();
        let inside = 0;
        let served = 0;
        let given = 0;
        await Promise.all(
          planned.map(async ({ urgency, pauses, aborts }) => {
            const controller = new AbortController();
            const entering = queue.enter(urgency, controller.signal);
            if (aborts) queueMicrotask(() => controller.abort());
            try {
              const turn = await entering;
              expect(++inside).toBe(1);
              for (let pause = 0; pause < pauses; pause++) await Promise.resolve();
              inside--;
              served++;
              turn.leave();
            } catch (error) {
              if (!controller.signal.aborted) throw error;
              given++;
            }
          }),
        );
        expect(served + given).toBe(planned.length);
        (await queue.enter('title', never)).leave();
      }),
    );
  });
});

test('the engines of one processor share a queue, and a server needs none', () => {
  const queues = createProcessorQueues();
  expect(queues('kernels')).toBe(queues('transformers'));
  expect(queues('webllm')).not.toBe(queues('kernels'));
  expect(queues('server')).toBeUndefined();
});
