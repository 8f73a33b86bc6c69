import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { startTestApp } from '../../support/ui/started-app';

const failure = { code: 'disk-full', neededBytes: 0 } as const;

/** A store that keeps no question until it is mended. */
async function broken() {
  const state = { broken: true };
  const around = (inner: ConversationStore): ConversationStore => ({
    ...inner,
    addTurn: (question) => (state.broken ? Promise.reject(new FailureError(failure)) : inner.addTurn(question)),
  });
  return { ...(await startTestApp({ around })), state };
}

describe('A first question that cannot be kept', () => {
  it('leaves no empty conversation, keeps what was written, and says why', async () => {
    const { app, store, draftStore } = await broken();
    const instructions = { name: 'Pirate', text: 'Speak as a pirate.' };
    await app.conversations.change(undefined, { instructions });
    app.composer.write('Hi');
    await app.send();
    expect(app.conversations.list).toEqual([]);
    expect(await store.conversations()).toEqual([]);
    expect([app.conversations.currentId, app.chat.conversationId]).toEqual([undefined, undefined]);
    expect([app.composer.text, app.composer.failure]).toEqual(['Hi', failure]);
    expect(app.conversations.start.instructions).toEqual(instructions);
    expect([...draftStore.drafts.values()].map(({ text }) => text)).toEqual(['Hi']);
  });

  it('is asked like any other once there is room', async () => {
    const { app, state } = await broken();
    app.composer.write('Hi');
    await app.send();
    state.broken = false;
    await app.send();
    expect(app.chat.messages).toHaveLength(2);
    expect(app.conversations.list).toHaveLength(1);
    expect(app.composer.text).toBe('');
  });

  it('leaves a conversation that was there before as it is', async () => {
    const { app, state } = await broken();
    state.broken = false;
    app.composer.write('Hi');
    await app.send();
    state.broken = true;
    app.composer.write('And now?');
    await app.send();
    expect(app.conversations.list).toHaveLength(1);
    expect(app.chat.messages).toHaveLength(2);
    expect([app.composer.text, app.composer.failure]).toEqual(['And now?', failure]);
  });
});
