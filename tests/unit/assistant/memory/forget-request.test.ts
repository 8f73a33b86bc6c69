import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenerationRequest } from '../../../../src/lib/models/language-model';
import { known, openRememberingTab, tell } from '../../../support/memory/remembering-tab';

const decline = ['No', 'Maybe', 'Yes, forget it if it rains', '...!', 'What do you mean?'];

/** Says what it was told. */
const repeatsZennor = ({ messages }: GenerationRequest): readonly string[] =>
  messages.some(({ content }) => content.includes('Zennor')) ? ['It is far from ', 'Zennor.'] : ['Fine.'];

describe('a request to forget', () => {
  it('shows what would go and removes nothing', async () => {
    const tab = await openRememberingTab();
    await tab.say('I live in Zennor.');
    const { answer } = await tab.say('Forget where I live');
    expect(answer.text).toContain('- You live in Zennor\n- the words of 1 message\n');
    expect(await known(tab)).toEqual(['user home Zennor']);
    expect(await tab.disk()).toContain('I live in Zennor.');
  });

  it.each(decline)('is not carried out by: %s', async (text) => {
    const tab = await openRememberingTab();
    await tab.say('I live in Zennor.');
    await tab.say('Forget where I live');
    await tab.say(text);
    expect(await known(tab)).toEqual(['user home Zennor']);
  });

  it('is not carried out by a "yes" that comes later, or without having been asked for', async () => {
    const tab = await openRememberingTab();
    await tab.say('I live in Zennor.');
    await tab.say('Yes, forget it');
    await tab.say('Forget where I live');
    await tab.say('Hello!');
    await tab.say('Yes, forget it');
    expect(await known(tab)).toEqual(['user home Zennor']);
  });

  it('says so where there is nothing to forget', async () => {
    const tab = await openRememberingTab();
    expect((await tab.say('Forget where I live')).answer.text).toContain('nothing to forget');
  });

  it.each(['Yes, forget it', 'yes', 'Please forget it.', 'OK'])(
    'is carried out by "%s": the words stand in no table, no later prompt and no cache',
    async (yes) => {
      const tab = await openRememberingTab({ model: { answer: repeatsZennor } });
      const { id: other } = await tab.store.createConversation();
      await tab.say('I live in Zennor.');
      await tab.say('How far is Zennor from here?', { conversationId: other, preference: 'reasoning' });
      await tab.say('How do I get home from Paris?', { conversationId: other });
      await tab.say('Where do I live?', { conversationId: other });
      const { answer: named } = await tab.say('It rains.', { conversationId: other });
      await tab.store.changeConversation(other, { title: 'Far from Zennor' });
      await tab.drafts.saveDraft(other, { text: 'Is Zennor', attachments: [] });
      expect(tab.prompts()).toMatch(/The person lives in Zennor/);

      const asked = await tab.say('Forget where I live');
      const { answer } = await tab.say(yes);
      expect(answer.text).toBe('Forgotten.');
      expect(await known(tab)).toEqual([]);
      expect(await tab.disk()).not.toMatch(/zennor/i);
      expect(tab.fast.forgotten).toEqual(expect.arrayContaining([asked.question.conversationId, named.conversationId]));
      expect(tab.reasoning.forgotten).toEqual(tab.fast.forgotten);

      const before = tab.fast.requests.length;
      await tab.say('What else is there?');
      await tab.say('And in winter?', { conversationId: other });
      const later = tab.fast.requests.slice(before);
      expect(later).toHaveLength(2);
      expect(JSON.stringify(later)).not.toMatch(/zennor/i);
      const found = await tab.index.search({ text: 'Zennor', k: 50, at: tab.clock.now(), timeZone: 'UTC' });
      expect(JSON.stringify(found)).not.toMatch(/zennor/i);
    },
  );

  it('takes along the request, which says what it is about', async () => {
    const tab = await openRememberingTab({ model: { answer: () => ['Oh.'] } });
    await tab.say('The boiler in Zennor is rattling.');
    const { answer } = await tab.say('Forget what I said about the boiler in Zennor');
    expect(answer.text).toContain('- the words of 1 message\n');
    expect((await tab.say('Yes, forget it')).answer.text).toBe('Forgotten.');
    expect(await tab.disk()).not.toMatch(/zennor|boiler/i);
  });

  it('of words that many messages say takes those along that were shown', async () => {
    const tab = await openRememberingTab();
    await tab.say('I live in Zennor.');
    const { id: other } = await tab.store.createConversation();
    for (let place = 0; place < 22; place += 1) await tab.say(`Zennor, ${place}`, { conversationId: other });
    const asked = await tab.say('Forget where I live');
    expect(asked.answer.text).toContain('You live in Zennor');
    await tab.say('Yes, forget it');
    const texts = await tab.store.messages(asked.question.conversationId);
    expect(JSON.stringify(texts)).not.toMatch(/zennor/i);
  });

  it('"forget that" means what was learned last', async () => {
    const tab = await openRememberingTab();
    await tab.say('My sister is called Ana.');
    await tab.say('I live in Zennor.');
    await tab.say('Hello!');
    expect((await tab.say('Forget that')).answer.text).toContain('You live in Zennor');
    await tab.say('Yes, forget it');
    expect(await known(tab)).toEqual(['user sister Ana']);
    expect(await tab.disk()).not.toMatch(/zennor/i);
  });

  it('for everything leaves no fact, no turn that is found again, and the conversations', async () => {
    const tab = await openRememberingTab();
    await tab.say('I live in Zennor.');
    await tab.say('My sister is called Ana.');
    const asked = await tab.say('Forget everything you know about me');
    expect(asked.answer.text).toContain('2 facts');
    await tab.say('Yes, forget it');
    expect(await known(tab)).toEqual([]);
    expect(await tab.index.search({ text: 'Zennor', k: 9, at: tab.clock.now(), timeZone: 'UTC' })).toEqual([]);
    const messages = await tab.store.messages(asked.question.conversationId);
    expect(messages[0]?.text).toBe('I live in Zennor.');
  });

  it('forgets what is asked for and nothing else, whatever is known', async () => {
    const wishes = new Map([
      ['user | home | Zennor', 'Forget where I live'],
      ['user | job | farrier', 'Forget my job'],
      ['user | diet | vegan', 'Forget my diet'],
      ['user | birthday | 3 March', 'Forget my birthday'],
    ]);
    const some = fc.subarray([...wishes.keys()]);
    await fc.assert(
      fc.asyncProperty(some, some, async (told, unwanted) => {
        const tab = await openRememberingTab();
        await tell(tab, ...told);
        for (const line of unwanted) {
          await tab.say(wishes.get(line) ?? '');
          await tab.say('Yes, forget it');
        }
        const left = told.filter((line) => !unwanted.includes(line));
        expect(await known(tab)).toEqual(left.map((line) => line.replaceAll(' | ', ' ')));
        const disk = await tab.disk();
        for (const line of unwanted) expect(disk).not.toContain(line.split(' | ')[2]);
      }),
      { numRuns: 12 },
    );
  });
});
