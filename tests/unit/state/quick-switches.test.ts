import { expect, it } from 'vitest';
import { deferred } from '../../support/deferred';
import { settled, startTestApp } from '../../support/ui/started-app';

it('the version that was chosen last is shown at once and stays, whatever is read while it is being stored', async () => {
  const stored = deferred<void>();
  let held = false;
  const { app, kept } = await startTestApp({
    around: (inner) => ({
      ...inner,
      async changeConversation(id, change) {
        if (held) await stored.promise;
        await inner.changeConversation(id, change);
      },
    }),
  });
  const { chat } = app;
  app.composer.write('First');
  await app.send();
  await app.answerAgain(chat.messages[1]!, 'fast');
  const [older, newer] = chat.versions(chat.messages[1]!);
  held = true;
  const switches = [chat.show(older!), chat.show(newer!), chat.show(older!)];

  await kept.changeConversation(chat.conversationId ?? '', { title: 'Renamed meanwhile' });
  await settled();
  expect(app.conversations.current?.title).toBe('Renamed meanwhile');
  expect(chat.messages[1]).toEqual(older);

  stored.resolve();
  await Promise.all(switches);
  await settled();
  expect(chat.messages[1]).toEqual(older);
  expect((await kept.conversation(chat.conversationId ?? ''))?.leafId).toBe(older?.id);
});
