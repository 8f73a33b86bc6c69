import { describe, expect, it } from 'vitest';
import type { ConversationWithMessages } from '../../../src/lib/storage/conversation-store';
import { newConversation } from '../../../src/lib/storage/new-rows';
import { settled, startTestApp } from '../../support/ui/started-app';

describe('Many changes at once', () => {
  const imported = Array.from({ length: 500 }, (_, place): ConversationWithMessages => {
    const conversation = newConversation(`imported-${place}`, place);
    return { conversation: { ...conversation, title: `Title ${place}` }, messages: [] };
  });

  it('are shown without reading each conversation by itself', async () => {
    let reads = 0;
    const { app, store } = await startTestApp({
      around: (inner) => ({
        ...inner,
        conversation: (id) => {
          reads += 1;
          return inner.conversation(id);
        },
      }),
    });
    await store.addConversations(imported);
    await settled();
    expect(app.conversations.list).toHaveLength(500);
    expect(reads).toBe(0);
  });

  it('leave what is open as it is, and show what came to it', async () => {
    const { app, store } = await startTestApp();
    app.composer.write('Hi');
    await app.send();
    const open = app.conversations.currentId ?? '';
    await Promise.all([
      store.addConversations(imported),
      store.changeConversation(open, { title: 'Renamed meanwhile' }),
    ]);
    await settled();
    expect(app.conversations.current?.title).toBe('Renamed meanwhile');
    expect(app.chat.messages).toHaveLength(2);
    expect(app.conversations.list).toHaveLength(501);
  });
});
