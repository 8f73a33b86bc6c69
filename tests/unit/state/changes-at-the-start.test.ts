import { expect, it } from 'vitest';
import type { Conversation } from '../../../src/lib/core/conversation';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { deferred } from '../../support/deferred';
import { createTestApp } from '../../support/ui/test-app';

it('What another tab changes while the list is read for the first time is shown as well', async () => {
  const slow = deferred<void>();
  let list: readonly Conversation[] | undefined;
  const { app, store } = createTestApp({
    around: (inner): ConversationStore => ({
      ...inner,
      async conversations() {
        // What was read first is delivered late.
        list ??= await inner.conversations();
        const read = list;
        list = undefined;
        await slow.promise;
        return read;
      },
    }),
  });
  const started = app.start();
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
  const { id } = await store.createConversation();
  await store.changeConversation(id, { title: 'From another tab' });
  slow.resolve();
  await started;
  expect(app.conversations.list.map(({ title }) => title)).toEqual(['From another tab']);
});
