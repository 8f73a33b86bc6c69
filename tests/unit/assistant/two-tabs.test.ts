import { describe, expect, test } from 'vitest';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import { FailureError } from '../../../src/lib/core/failure';
import { createTurnLocks } from '../../../src/lib/storage/turn-locks';
import {
  answerOf,
  assembleAssistant,
  collectEvents as collect,
  contentsOf,
  never,
  typesOf,
} from '../../support/assembled-assistant';
import { beginEachWithConversation } from '../../support/assistant-ground';
import type { FakeLanguageModelOptions } from '../../support/fake-language-model';
import { createFakeLocks } from '../../support/fake-locks';

const ground = beginEachWithConversation();
const { assemble, hello } = ground;

describe('two tabs', () => {
  function twoTabs() {
    const locks = createFakeLocks();
    const [oneTab, otherTab] = [locks.tab(), locks.tab()];
    const assistantOf = (tab: typeof oneTab, options: FakeLanguageModelOptions = {}) =>
      assembleAssistant({ store: ground.store, clock: ground.clock, turnLocks: createTurnLocks(tab) }, options);
    return { locks, oneTab, otherTab, assistantOf };
  }

  /** Reads until that event, leaving the stream open. */
  async function until(events: AsyncIterator<TurnEvent>, type: TurnEvent['type']): Promise<void> {
    for (;;) {
      const { done, value } = await events.next();
      if (done === true) throw new Error(`ended before ${type}`);
      if (value.type === type) return;
    }
  }

  test('that write in one conversation take turns, and the second sees what the first said', async () => {
    const { oneTab, otherTab, assistantOf } = twoTabs();
    const first = assistantOf(oneTab).assistant.send(hello(), never)[Symbol.asyncIterator]();
    await until(first, 'token');
    const { assistant, fast } = assistantOf(otherTab);
    const second = assistant.send({ ...hello(), text: 'Me too' }, never)[Symbol.asyncIterator]();
    expect((await second.next()).value).toEqual({ type: 'waiting' });
    const accepted = second.next();
    await until(first, 'done');
    expect(await ground.store.messages(ground.conversationId)).toHaveLength(2);
    await first.next();
    expect((await accepted).value).toMatchObject({ type: 'accepted' });
    await until(second, 'done');
    expect(contentsOf(fast.requests[0])).toEqual(['Hello!', 'Hello there.', 'Me too']);
  });

  test('a turn that is given up while it waits leaves nothing', async () => {
    const { locks, oneTab, otherTab, assistantOf } = twoTabs();
    const first = assistantOf(oneTab).assistant.send(hello(), never)[Symbol.asyncIterator]();
    await until(first, 'token');
    const controller = new AbortController();
    const events = await collect(
      assistantOf(otherTab).assistant.send({ ...hello(), text: 'Me too' }, controller.signal),
      () => controller.abort(),
    );
    expect(typesOf(events)).toBe('waiting');
    await until(first, 'done');
    await first.next();
    expect((await ground.store.messages(ground.conversationId)).map(({ text }) => text)).toEqual([
      'Hello!',
      'Hello there.',
    ]);
    expect(locks.held).toEqual([]);
  });

  test.each([
    ['answers', {}],
    [
      'fails',
      {
        beforeToken: () => {
          throw new FailureError({ code: 'out-of-memory', engine: 'x' });
        },
      },
    ],
    ['has a bug', { stopReason: 'missing' }],
  ] as const)('a turn that %s lets go', async (_how, options) => {
    const { locks, oneTab, assistantOf } = twoTabs();
    await collect(assistantOf(oneTab, options).assistant.send(hello(), never)).catch(() => undefined);
    expect(locks.held).toEqual([]);
  });

  test('a turn whose question cannot be stored lets go, and says so', async () => {
    const { locks, oneTab, assistantOf } = twoTabs();
    ground.store = {
      ...ground.store,
      addTurn: () => Promise.reject(new FailureError({ code: 'disk-full', neededBytes: 0 })),
    };
    const events = assistantOf(oneTab).assistant.send(hello(), never);
    await expect(collect(events)).rejects.toMatchObject({ failure: { code: 'disk-full' } });
    expect(locks.held).toEqual([]);
  });

  test('a turn whose reader leaves lets go', async () => {
    const { locks, oneTab, assistantOf } = twoTabs();
    for await (const event of assistantOf(oneTab).assistant.send(hello(), never)) if (event.type === 'token') break;
    expect(locks.held).toEqual([]);
  });

  test('a turn whose tab crashes makes room', async () => {
    const { oneTab, otherTab, assistantOf } = twoTabs();
    const first = assistantOf(oneTab).assistant.send(hello(), never)[Symbol.asyncIterator]();
    await until(first, 'token');
    const second = collect(assistantOf(otherTab).assistant.send(hello(), never));
    oneTab.close();
    expect(answerOf(await second).status).toBe('complete');
  });

  test('an answer that another tab removed for good while it was written is a failure that can be told', async () => {
    const { assistant } = assemble();
    const events = await collect(assistant.send(hello(), never), ({ type }) => {
      if (type === 'prefill') void ground.store.removeConversation(ground.conversationId);
    });
    expect(answerOf(events)).toMatchObject({ status: 'failed', failure: { code: 'storage-failed' } });
    expect(await ground.store.messages(ground.conversationId)).toEqual([]);
  });
});
