import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../../../src/lib/core/conversation';
import { embedAll, found, storedIds } from '../../../support/memory/asked-index';
import { createIndexBrowser, write, type IndexTab } from '../../../support/memory/index-tabs';
import { MODEL, OTHER_MODEL } from '../../../support/memory/text-vector';

type Operation =
  | { readonly type: 'write' | 'embed' | 'reopen' | 'switch' }
  | { readonly type: 'edit' | 'forget'; readonly message: number }
  | { readonly type: 'remove' | 'restore' | 'erase' | 'close' | 'let in'; readonly message: number };

const simple = fc.record({ type: fc.constantFrom('write', 'write', 'embed', 'embed', 'reopen', 'switch') });
const onMessage = fc.record({
  type: fc.constantFrom('edit', 'forget', 'remove', 'restore', 'erase', 'close', 'let in'),
  message: fc.nat(),
});
const operations: fc.Arbitrary<readonly Operation[]> = fc.array(
  fc.tuple(fc.oneof(simple, onMessage), fc.nat(1)).map(([operation]) => operation),
  { maxLength: 25 },
);

/** What the rows should lead to. */
interface Expected {
  readonly message: Message;
  text: string;
  forgotten: boolean;
  erased: boolean;
}

test('whatever happens in two tabs, both remember just what may be remembered, and so do the rows', async () => {
  await fc.assert(
    fc.asyncProperty(operations, fc.infiniteStream(fc.nat(1)), async (steps, tabNumbers) => {
      const browser = createIndexBrowser();
      let model = MODEL;
      const tabs: IndexTab[] = [browser.openTab(), browser.openTab()];
      for (const tab of tabs) await tab.index.open(model);
      const all: Expected[] = [];
      const removed = new Set<string>();
      const closed = new Set<string>();

      for (const [number, step] of steps.entries()) {
        const place = tabNumbers.next().value ?? 0;
        const tab = tabs[place];
        if (tab === undefined) throw new Error('no tab');
        const chosen = 'message' in step && all.length > 0 ? all[step.message % all.length] : undefined;
        const id = chosen?.message.conversationId ?? '';
        if (step.type === 'write') {
          for (const message of await write(tab, `apple ${number}`, `pear ${number}`)) {
            all.push({ message, text: message.text, forgotten: false, erased: false });
          }
        } else if (step.type === 'embed') await embedAll(tab, model);
        else if (step.type === 'reopen') {
          tab.close();
          tabs[place] = browser.openTab();
          await tabs[place].index.open(model);
        } else if (step.type === 'switch') {
          model = model === MODEL ? OTHER_MODEL : MODEL;
          for (const each of tabs) await each.index.open(model);
        } else if (chosen !== undefined && !chosen.erased) {
          if (step.type === 'edit') {
            chosen.text = `plum ${number}`;
            await tab.store.saveMessage({ ...chosen.message, text: chosen.text });
          } else if (step.type === 'forget') {
            chosen.forgotten = true;
            await tab.index.forget([chosen.message.id]);
          } else if (step.type === 'remove') {
            removed.add(id);
            await tab.store.changeConversation(id, { removedAt: 1 });
          } else if (step.type === 'restore') {
            removed.delete(id);
            await tab.store.changeConversation(id, { removedAt: undefined });
          } else if (step.type === 'close') {
            closed.add(id);
            await tab.store.changeConversation(id, { memory: false });
          } else if (step.type === 'let in') {
            closed.delete(id);
            await tab.store.changeConversation(id, { memory: undefined });
          } else {
            for (const each of all) if (each.message.conversationId === id) each.erased = true;
            await tab.store.removeConversation(id);
          }
        }
        const expected = all.filter(
          ({ message, forgotten, erased }) =>
            !forgotten && !erased && !removed.has(message.conversationId) && !closed.has(message.conversationId),
        );
        for (const each of tabs) {
          expect(await each.index.status()).toMatchObject({ turns: expected.length });
          expect(await found(each, 'apple pear plum')).toEqual(expected.map(({ text }) => text).sort());
          const { chunks, embedded } = await each.index.status();
          expect((await each.index.pending(model.id, 1000)).length).toBe(chunks - embedded);
        }
        const ids = new Set(expected.map(({ message }) => message.id));
        expect((await storedIds(tabs[0]!)).filter((each) => !ids.has(each))).toEqual([]);
      }
      const [one, other] = tabs;
      if (one === undefined || other === undefined) throw new Error('no tabs');
      await embedAll(one, model);
      expect(await other.index.pending(model.id, 1000)).toEqual([]);
      const again = browser.openTab();
      expect(await again.index.open(model)).toEqual({ ...(await other.index.status()), bytes: expect.any(Number) });
      for (const tab of [...tabs, again]) tab.close();
    }),
    { numRuns: 40 },
  );
});
