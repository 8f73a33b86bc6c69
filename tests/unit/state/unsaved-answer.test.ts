import { describe, expect, it } from 'vitest';
import { startTestApp } from '../../support/ui/started-app';

const failure = { code: 'disk-full', neededBytes: 0 } as const;

/** An app in which an answer was written that the disk did not take. */
async function withUnsavedAnswer() {
  const state = { full: true };
  const test = await startTestApp({
    failure,
    around: (inner) => ({
      ...inner,
      saveMessage: (message) => (state.full ? Promise.resolve() : inner.saveMessage(message)),
    }),
  });
  test.app.composer.write('Hi');
  await test.app.send();
  return { ...test, state };
}

describe('An answer whose end could not be saved', () => {
  it('stays on screen with its failure, and is not taken for one that another tab writes', async () => {
    const { app, store } = await withUnsavedAnswer();
    const id = app.chat.conversationId ?? '';
    expect((await store.messages(id)).at(-1)?.status).toBe('streaming');
    const shown = { status: 'failed', text: 'Hello there', failure };
    expect(app.chat.messages.at(-1)).toMatchObject(shown);
    await app.openConversation(undefined);
    await app.openConversation(id);
    expect(app.chat.messages.at(-1)).toMatchObject(shown);
  });

  it('gives way to what is stored once that is known to have ended', async () => {
    const { app, store, state } = await withUnsavedAnswer();
    const answer = app.chat.messages.at(-1);
    state.full = false;
    if (answer !== undefined) await store.saveMessage({ ...answer, status: 'interrupted', text: 'Hel' });
    await app.openConversation(undefined);
    await app.openConversation(answer?.conversationId);
    expect(app.chat.messages.at(-1)).toMatchObject({ status: 'interrupted', text: 'Hel' });
  });
});
