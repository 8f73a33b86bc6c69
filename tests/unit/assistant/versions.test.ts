import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { pathTo } from '../../../src/lib/core/message-tree';
import {
  answerOf,
  collectEvents as collect,
  contentsOf,
  never,
  outOfMemory,
  questionOf,
} from '../../support/assembled-assistant';
import { beginEachWithConversation } from '../../support/assistant-ground';

const ground = beginEachWithConversation();
const { assemble, hello } = ground;

describe('answering again', () => {
  test('is a further version: the old one stays, with what followed it', async () => {
    const { assistant } = assemble();
    const first = answerOf(await collect(assistant.send(hello(), never)));
    await collect(assistant.send({ ...hello(), text: 'Thanks!' }, never));

    const again = assemble({ answer: () => ['Better.'] });
    const events = await collect(again.assistant.answerAgain(first.id, 'reasoning', never));

    expect(events[0]).toMatchObject({
      type: 'accepted',
      question: { text: 'Hello!' },
      answer: { parentId: first.parentId, text: '', status: 'streaming' },
    });
    expect(answerOf(events)).toMatchObject({ parentId: first.parentId, text: 'Better.', status: 'complete' });
    expect(answerOf(events).answer?.model).toBe('reasoning-model');
    const stored = await ground.store.messages(ground.conversationId);
    expect(stored.map(({ text }) => text)).toEqual(['Hello!', 'Hello there.', 'Thanks!', 'Hello there.', 'Better.']);
    const leafId = (await ground.store.conversation(ground.conversationId))?.leafId ?? null;
    expect(pathTo(stored, leafId).map(({ text }) => text)).toEqual(['Hello!', 'Better.']);
    expect(again.reasoning.requests[0]?.messages).toHaveLength(2);
  });

  test('leaves the failure with the old answer', async () => {
    const failed = answerOf(await collect(assemble(outOfMemory).assistant.send(hello(), never)));
    const events = await collect(assemble().assistant.answerAgain(failed.id, 'auto', never));
    expect(answerOf(events).failure).toBeUndefined();
    expect((await ground.store.message(failed.id))?.failure).toMatchObject({ code: 'out-of-memory' });
  });

  test('by the same model is varied, each time differently, and by another one greedy', async () => {
    const { assistant, fast, reasoning } = assemble();
    const first = answerOf(await collect(assistant.send({ ...hello(), preference: 'fast' }, never)));
    await collect(assistant.answerAgain(first.id, 'fast', never));
    await collect(assistant.answerAgain(first.id, 'reasoning', never));
    await collect(assistant.answerAgain(first.id, 'fast', never));
    expect(fast.requests.map(({ sampling }) => sampling.temperature > 0)).toEqual([false, true, true]);
    expect(fast.requests[2]?.sampling.seed).not.toBe(fast.requests[1]?.sampling.seed);
    expect(reasoning.requests.map(({ sampling }) => sampling.temperature)).toEqual([0]);
  });

  test('is greedy after an answer of which no word came', async () => {
    const failed = answerOf(await collect(assemble(outOfMemory).assistant.send(hello(), never)));
    const { assistant, fast } = assemble();
    await collect(assistant.answerAgain(failed.id, 'fast', never));
    expect(fast.requests[0]?.sampling.temperature).toBe(0);
  });

  test('of an answer that is gone is a failure', async () => {
    await expect(collect(assemble().assistant.answerAgain('none', 'auto', never))).rejects.toThrow(FailureError);
  });
});

describe('editing a question', () => {
  test('asks another version of it, which knows only what came before', async () => {
    const { assistant, fast } = assemble();
    await collect(assistant.send(hello(), never));
    const second = questionOf(await collect(assistant.send({ ...hello(), text: 'Old' }, never)));
    await collect(assistant.send({ ...hello(), text: 'Later' }, never));
    const edited = await collect(assistant.send({ ...hello(), text: 'New', parentId: second.parentId }, never));
    expect(questionOf(edited).parentId).toBe(second.parentId);
    expect(contentsOf(fast.requests.at(-1))).toEqual(['Hello!', 'Hello there.', 'New']);
    const stored = await ground.store.messages(ground.conversationId);
    expect(stored).toHaveLength(8);
    expect(pathTo(stored, answerOf(edited).id).map(({ text }) => text)).toEqual([
      'Hello!',
      'Hello there.',
      'New',
      'Hello there.',
    ]);
  });

  test('of the very first begins anew', async () => {
    const { assistant, fast } = assemble();
    await collect(assistant.send(hello(), never));
    const edited = await collect(assistant.send({ ...hello(), text: 'New', parentId: null }, never));
    expect(questionOf(edited).parentId).toBeNull();
    expect(contentsOf(fast.requests.at(-1))).toEqual(['New']);
  });

  test('a question follows the branch that is shown', async () => {
    const { assistant, fast } = assemble({ answer: ({ messages }) => [`A${messages.length}`] });
    const first = answerOf(await collect(assistant.send(hello(), never)));
    await collect(assistant.send({ ...hello(), text: 'Left out' }, never));
    await ground.store.changeConversation(ground.conversationId, { leafId: first.id });
    await collect(assistant.send({ ...hello(), text: 'Taken in' }, never));
    expect(contentsOf(fast.requests.at(-1))).toEqual(['Hello!', 'A2', 'Taken in']);
  });
});

describe('writing on', () => {
  /** An answer that ended with no more room, of the reasoning model. */
  async function cutAnswer() {
    const { assistant } = assemble({ stopReason: 'length', answer: () => ['Once', ' upon'] });
    return answerOf(await collect(assistant.send({ ...hello(), preference: 'reasoning' }, never)));
  }

  test('goes on after the last word, with the same model, in the same message', async () => {
    const cut = await cutAnswer();
    const { assistant, reasoning } = assemble({ answer: () => [' a', ' time.'] });
    const events = await collect(assistant.continueAnswer(cut.id, never));
    expect(events[0]).toMatchObject({
      type: 'accepted',
      question: { text: 'Hello!' },
      answer: { id: cut.id, text: 'Once upon', status: 'streaming' },
    });
    expect(reasoning.requests[0]?.messages.at(-1)).toEqual({ role: 'assistant', content: 'Once upon' });
    expect(answerOf(events)).toMatchObject({ id: cut.id, text: 'Once upon a time.', status: 'complete' });
    expect(await ground.store.messages(ground.conversationId)).toHaveLength(2);
    expect(await ground.store.message(cut.id)).toEqual(answerOf(events));
  });

  test('that is stopped before a word came is stopped, with what there was', async () => {
    const cut = await cutAnswer();
    const events = await collect(assemble().assistant.continueAnswer(cut.id, AbortSignal.abort()));
    expect(answerOf(events)).toMatchObject({ text: 'Once upon', status: 'stopped' });
  });

  test('that fails has failed, with what there was, and may be tried again', async () => {
    const cut = await cutAnswer();
    const events = await collect(assemble(outOfMemory).assistant.continueAnswer(cut.id, never));
    expect(answerOf(events)).toMatchObject({ text: 'Once upon', status: 'failed', failure: { code: 'out-of-memory' } });
    const again = answerOf(await collect(assemble().assistant.continueAnswer(cut.id, never)));
    expect(again).toMatchObject({ text: 'Once uponHello there.', status: 'complete' });
    expect(again.failure).toBeUndefined();
  });

  test('leaves out of the prompt what the answer had left out, so that the cache still fits', async () => {
    const long = { contextTokens: 400, answer: () => ['word '.repeat(40)] };
    const { assistant, fast } = assemble(long);
    let last = answerOf(await collect(assistant.send(hello(), never)));
    while (last.answer?.droppedMessages === undefined) {
      last = answerOf(await collect(assistant.send(hello(), never)));
    }
    const asked = fast.requests.at(-1)?.messages ?? [];
    await collect(assistant.continueAnswer(last.id, never));
    expect(fast.requests.at(-1)?.messages).toEqual([...asked, { role: 'assistant', content: last.text }]);
  });

  test('of an answer that is gone is a failure', async () => {
    await expect(collect(assemble().assistant.continueAnswer('none', never))).rejects.toThrow(FailureError);
  });
});
