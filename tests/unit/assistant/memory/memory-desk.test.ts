import { describe, expect, it } from 'vitest';
import type { MemoryDesk } from '../../../../src/lib/assistant/memory/memory-desk';
import { known, openRememberingTab, tell, type RememberingTab } from '../../../support/memory/remembering-tab';

async function idOf(desk: MemoryDesk, object: string): Promise<string> {
  const fact = (await desk.facts()).find((each) => each.object === object);
  if (fact === undefined) throw new Error(`Nothing is known of ${object}`);
  return fact.id;
}

const found = async ({ memory }: RememberingTab, text: string): Promise<readonly string[]> =>
  (await memory.desk.searchTurns(text, 50)).map((turn) => turn.text);

describe('a fact at the desk', () => {
  it('that waits is told once it is accepted', async () => {
    const tab = await openRememberingTab();
    await tab.say('I was diagnosed with diabetes.');
    expect(await known(tab)).toEqual(['? user conditions diabetes']);
    expect((await tab.say('What do you know about me?')).answer.text).not.toContain('diabetes');
    await tab.memory.desk.accept(await idOf(tab.memory.desk, 'diabetes'));
    expect(await known(tab)).toEqual(['user conditions diabetes']);
    expect((await tab.say('What do you know about me?')).answer.text).toContain('diabetes');
  });

  it('that waits is gone once it is rejected, and its message does not bring it back', async () => {
    const tab = await openRememberingTab();
    const { answer } = await tab.say('I was diagnosed with diabetes.');
    await tab.memory.desk.reject(await idOf(tab.memory.desk, 'diabetes'));
    const { signal } = new AbortController();
    for await (const event of tab.assistant.answerAgain(answer.id, 'reasoning', signal)) void event;
    expect(await known(tab)).toEqual([]);
  });

  it('is corrected in its place, pinned, and joined with another name', async () => {
    const tab = await openRememberingTab();
    const { desk } = tab.memory;
    await tell(tab, 'user | home | Leds', 'Anna | home | York', 'Ana | job | nurse');
    const id = await idOf(desk, 'Leds');
    await desk.edit(id, { subject: 'user', predicate: 'home', object: 'Leeds', polarity: 'positive' });
    await desk.pin(id, true);
    await desk.mergeSubjects('Anna', 'Ana');
    expect(await known(tab)).toEqual(['user home Leeds', 'Ana home York', 'Ana job nurse']);
    expect((await desk.facts()).map(({ pinned }) => pinned)).toEqual([true, false, false]);
  });

  it('is told of in every change until nobody listens', async () => {
    const tab = await openRememberingTab();
    let heard = 0;
    const stop = tab.memory.desk.subscribe(() => (heard += 1));
    await tab.say('I live in Leeds.');
    expect(heard).toBeGreaterThan(0);
    stop();
    const before = heard;
    await tab.memory.desk.reject(await idOf(tab.memory.desk, 'Leeds'));
    expect(heard).toBe(before);
  });

  it('is forgotten for good with the messages that were shown', async () => {
    const tab = await openRememberingTab();
    const { desk } = tab.memory;
    const { question } = await tab.say('I live in Zennor.');
    const preview = await desk.previewForget({ factIds: [await idOf(desk, 'Zennor')], messageIds: [] });
    expect(preview.messages.map(({ id }) => id)).toEqual([question.id]);
    expect(await tab.disk()).toContain('Zennor');
    await desk.forget(preview);
    expect(await tab.disk()).not.toMatch(/zennor/i);
  });
});

describe('the turns at the desk', () => {
  it('are those that are remembered, the newest first, and can be searched', async () => {
    const tab = await openRememberingTab();
    const { question } = await tab.say('The boiler is rattling.');
    const { answer } = await tab.say('Hello!');
    const turns = await tab.memory.desk.turnsBefore(tab.clock.now() + 1, 10);
    expect(turns.map(({ text }) => text)).toEqual([answer.text, 'Hello!', 'Hello there.', 'The boiler is rattling.']);
    expect(turns.at(-1)).toEqual({
      id: question.id,
      conversationId: question.conversationId,
      role: 'user',
      text: question.text,
      createdAt: question.createdAt,
    });
    expect((await found(tab, 'boiler'))[0]).toBe('The boiler is rattling.');
    expect(await tab.memory.desk.size()).toMatchObject({ facts: 0, waiting: 0, turns: 4, embedded: 0 });
  });

  it('that are left out are recalled no more, and stay in their conversation', async () => {
    const tab = await openRememberingTab();
    const { question } = await tab.say('The boiler is rattling.');
    await tab.memory.desk.leaveOut(question.id);
    expect(await found(tab, 'boiler')).not.toContain('The boiler is rattling.');
    expect((await tab.store.message(question.id))?.text).toBe('The boiler is rattling.');
  });
});

describe('everything', () => {
  it('that is wiped is known, found and given no more; the conversations stay', async () => {
    const tab = await openRememberingTab();
    const { question, answer } = await tab.say('I live in Zennor.');
    await tab.say('Is it cold in winter?', { conversationId: (await tab.store.createConversation()).id });
    const { id: other } = await tab.store.createConversation();
    await tab.say('How do I get home?', { conversationId: other });
    expect(JSON.stringify(await tab.store.messages(other))).toContain('The person lives in Zennor');

    await tab.memory.desk.wipe();
    expect(await known(tab)).toEqual([]);
    expect(await found(tab, 'Zennor')).toEqual([]);
    expect((await tab.store.message(question.id))?.text).toBe('I live in Zennor.');
    expect((await tab.store.message(answer.id))?.forgottenAt).toBeUndefined();
    expect(tab.fast.forgotten).toContain(other);

    const before = tab.fast.requests.length;
    await tab.say('And in summer?', { conversationId: other });
    expect(JSON.stringify(tab.fast.requests.slice(before))).not.toMatch(/zennor/i);
  });

  it('that was left out stays so when all is wiped', async () => {
    const tab = await openRememberingTab();
    const { question } = await tab.say('The boiler is rattling.');
    await tab.memory.desk.leaveOut(question.id);
    await tab.memory.desk.wipe();
    await tab.say('Hello!');
    const turns = await tab.memory.desk.turnsBefore(tab.clock.now() + 1, 10);
    expect(turns.map(({ text }) => text)).toEqual(['Hello there.', 'Hello!']);
  });
});

describe('a file', () => {
  it('brings to another device what it does not know, once it is accepted', async () => {
    const here = await openRememberingTab();
    await tell(here, 'user | home | Leeds', 'user | sister | Ana');
    const text = await here.memory.desk.exportJson();
    const there = await openRememberingTab();
    const plan = await there.memory.desk.planImport(text);
    if (!plan.ok) throw new Error(plan.error.code);
    expect(plan.value).toMatchObject({ facts: 2, forgotten: 0 });
    expect(await known(there)).toEqual([]);
    await plan.value.accept();
    expect(await there.memory.desk.facts()).toEqual(await here.memory.desk.facts());
  });

  it('forgets what was forgotten where it was written, and brings back nothing that was forgotten here', async () => {
    const tab = await openRememberingTab();
    const { desk } = tab.memory;
    await tell(tab, 'user | home | Leeds', 'user | sister | Ana');
    const before = await desk.exportJson();
    await desk.reject(await idOf(desk, 'Ana'));
    const after = await desk.exportJson();
    const old = await desk.planImport(before);
    if (old.ok) await old.value.accept();
    expect(await known(tab)).toEqual(['user home Leeds']);

    const there = await openRememberingTab();
    await tell(there, 'user | home | Leeds', 'user | sister | Ana');
    const plan = await there.memory.desk.planImport(after);
    if (!plan.ok) throw new Error(plan.error.code);
    expect(plan.value.forgotten).toBe(1);
    await plan.value.accept();
    expect(await known(there)).toEqual(['user home Leeds']);
  });

  it('that is broken anywhere is refused, and changes nothing', async () => {
    const tab = await openRememberingTab();
    await tell(tab, 'user | home | Leeds', 'user | sister | Ana');
    const text = await tab.memory.desk.exportJson();
    const before = await tab.disk();
    const broken = [
      '',
      'no file',
      text.slice(0, text.length / 2),
      text.replace('"kept"', '"lost"'),
      text.replace('"object": "Leeds"', '"object": 7'),
      text.replace('"object": "Leeds"', '"object": "Leeds", "more": 1'),
      text.replace('hearth-memory', 'other'),
      text.replace('"version": 1', '"version": 99'),
    ];
    for (const each of broken) {
      expect(each).not.toBe(text);
      expect((await tab.memory.desk.planImport(each)).ok).toBe(false);
    }
    expect(await tab.disk()).toBe(before);
  });

  it('for people says the facts in words', async () => {
    const tab = await openRememberingTab();
    await tell(tab, 'user | home | Leeds');
    const words = { title: 'Known', current: 'Now', former: 'Once', waiting: 'Waiting', nothing: 'Nothing' };
    const text = await tab.memory.desk.exportMarkdown({ ...words, period: () => 'always' });
    expect(text).toContain('You live in Leeds');
    expect(text).not.toContain('Nothing');
  });
});
