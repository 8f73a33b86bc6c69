import { describe, expect, it } from 'vitest';
import { startTestApp, textsOf } from '../../support/ui/started-app';

describe('A turn that waits for another tab', () => {
  it('takes the sent text out of its own draft, not out of the one that was opened meanwhile', async () => {
    const other = { id: '' };
    const { app, store, draftStore } = await startTestApp({
      wait: async () => {
        expect(app.chat.turn?.phase).toBe('waiting');
        await app.openConversation(other.id);
        app.composer.write('mine');
      },
    });
    other.id = (await store.createConversation()).id;
    app.composer.write('Hi');
    await app.send();
    expect(app.composer.text).toBe('mine');
    expect([...draftStore.drafts.keys()]).toEqual([other.id]);
  });

  it('keeps what was written in the place of the sent text meanwhile', async () => {
    const { app } = await startTestApp({ wait: async () => app.composer.write('And another thing') });
    app.composer.write('Hi');
    await app.send();
    expect(app.chat.messages[0]?.text).toBe('Hi');
    expect(app.composer.text).toBe('And another thing');
  });

  it('keeps the text where it is given up', async () => {
    const { app } = await startTestApp({ wait: async () => app.chat.stop() });
    app.composer.write('Hi');
    await app.send();
    expect(app.chat.messages).toEqual([]);
    expect(app.composer.text).toBe('Hi');
    expect(app.chat.turn).toBeUndefined();
  });

  it('does not lose the history that is read while it is accepted', async () => {
    let slow: Promise<void> | undefined;
    let hold: Promise<void> | undefined;
    const { app } = await startTestApp({
      // Reads begin before what they answer is written, as over a slow disk.
      around: (inner) => ({
        ...inner,
        async messages(id) {
          const found = await inner.messages(id);
          await hold;
          return found;
        },
      }),
      wait: async () => {
        const id = app.chat.conversationId;
        if (app.chat.messages.length === 0) return;
        await app.openConversation(undefined);
        let release: () => void = () => undefined;
        hold = new Promise((resolve) => (release = resolve));
        slow = app.openConversation(id);
        accepted = release;
      },
      pause: async () => {
        accepted?.();
        accepted = undefined;
        hold = undefined;
        await slow;
        if (slow !== undefined) shown ??= textsOf(app);
      },
    });
    let accepted: (() => void) | undefined;
    let shown: readonly string[] | undefined;
    app.composer.write('First');
    await app.send();
    app.composer.write('Second');
    await app.send();
    expect(shown).toEqual(['user: First', 'assistant: Hello there', 'user: Second', 'assistant: ']);
  });
});
