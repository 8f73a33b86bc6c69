import { describe, expect, it } from 'vitest';
import { notes, settled, startTestApp, textsOf } from '../../support/ui/started-app';

describe('Versions', () => {
  async function twoVersions() {
    const test = await startTestApp();
    const { app } = test;
    app.composer.write('First');
    await app.send();
    app.composer.write('Second');
    await app.send();
    await app.answerAgain(app.chat.messages[1]!, 'reasoning');
    return test;
  }

  it('stand beside each other, the newest shown, and what followed the old one stays with it', async () => {
    const { app } = await twoVersions();
    expect(textsOf(app)).toEqual(['user: First', 'assistant: Hello there']);
    const versions = app.chat.versions(app.chat.messages[1]!);
    expect(versions).toHaveLength(2);
    await app.chat.show(versions[0]!);
    expect(textsOf(app)).toEqual(['user: First', 'assistant: Hello there', 'user: Second', 'assistant: Hello there']);
    await app.chat.show(versions[1]!);
    expect(textsOf(app)).toEqual(['user: First', 'assistant: Hello there']);
  });

  it('are found again by the next visit, the shown one too', async () => {
    const { app, reload } = await twoVersions();
    await app.chat.show(app.chat.versions(app.chat.messages[1]!)[0]!);
    const again = reload();
    await again.start();
    expect(textsOf(again)).toEqual(textsOf(app));
    expect(again.chat.versions(again.chat.messages[1]!)).toHaveLength(2);
  });

  it('that another tab shows are shown here', async () => {
    const { app, reload } = await twoVersions();
    const other = reload();
    await other.start();
    await app.chat.show(app.chat.versions(app.chat.messages[1]!)[0]!);
    await settled();
    expect(textsOf(other)).toHaveLength(4);
  });

  it('are not switched while an answer is written', async () => {
    let tried: Promise<void> | undefined;
    const { app, store } = await startTestApp({
      pause: async () => {
        const [, first, second] = await store.messages(app.chat.conversationId ?? '');
        if (app.chat.turn?.phase === 'writing' && second !== undefined) tried ??= app.chat.show(first!);
      },
    });
    app.composer.write('First');
    await app.send();
    const [, first] = app.chat.messages;
    await app.answerAgain(first!, 'fast');
    await tried;
    expect(tried).toBeDefined();
    expect(app.chat.messages[1]?.id).not.toBe(first?.id);
    expect((await store.conversation(first!.conversationId))?.leafId).toBe(app.chat.messages[1]?.id);
  });

  it('of a question come by editing it, and the old branch stays', async () => {
    const { app } = await startTestApp();
    app.composer.write('First');
    await app.send();
    app.composer.write('Second');
    await app.send();
    const [question] = app.chat.messages;
    app.chat.editingId = question?.id;
    await app.edit(question!, { text: 'Better', attachments: [notes], preference: 'auto' });
    expect(textsOf(app)).toEqual(['user: Better', 'assistant: Hello there']);
    expect(app.chat.messages[0]?.attachments).toEqual([notes]);
    expect(app.chat.editingId).toBeUndefined();
    expect(app.chat.versions(app.chat.messages[0]!).map(({ text }) => text)).toEqual(['First', 'Better']);
    await app.chat.show(question!);
    expect(textsOf(app)).toHaveLength(4);
  });

  it('of an answer do not come by writing on', async () => {
    const { app } = await startTestApp();
    app.composer.write('First');
    await app.send();
    await app.continueAnswer(app.chat.messages[1]!);
    expect(textsOf(app)).toEqual(['user: First', 'assistant: Hello thereHello there']);
    expect(app.chat.versions(app.chat.messages[1]!)).toHaveLength(1);
  });
});
