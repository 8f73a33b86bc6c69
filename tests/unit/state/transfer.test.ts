import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { TransferState, type ExportedFile } from '../../../src/state/transfer.svelte';
import { countedIds } from '../../support/counted-ids';
import { createSetClock } from '../../support/set-clock';

const words = {
  language: 'en',
  direction: 'ltr',
  you: 'You',
  assistant: 'Hearth',
  file: (name: string) => `File: ${name}`,
  untitled: 'New conversation',
} as const;

const EXPORTED_AT = Date.UTC(2026, 10, 24, 12);

function emptyStore(prefix: string): ConversationStore {
  return createMemoryConversationStore({ clock: createSetClock(), createId: countedIds(prefix) });
}

/** A device with two conversations, one of which has two versions of its answer. */
async function filled(): Promise<ConversationStore> {
  const store = emptyStore('here-');
  for (const title of ['Of bees', 'Of boats: a "long" story / part 2']) {
    const { id: conversationId } = await store.createConversation();
    const { question, answer } = await store.addTurn({ conversationId, parentId: null, text: title });
    await store.saveMessage({ ...answer, text: 'First answer', status: 'complete' });
    const { id: parentId } = question;
    if (title === 'Of bees') {
      await store.addMessage({ conversationId, parentId, role: 'assistant', text: 'Second answer', status: 'stopped' });
    }
    await store.changeConversation(conversationId, { title });
  }
  return store;
}

function transferOver(store: ConversationStore): TransferState {
  return new TransferState(store, countedIds('copy-'), () => EXPORTED_AT);
}

async function exportedFrom(store: ConversationStore): Promise<string> {
  return textOf(await transferOver(store).exportAll('json', words));
}

async function textOf(file: ExportedFile | undefined): Promise<string> {
  return new Blob([...(file?.parts ?? [])]).text();
}

function fileOf(text: string) {
  return { name: 'hearth.json', text: () => Promise.resolve(text) };
}

describe('Exporting', () => {
  it('writes all conversations into a file that is named by its day', async () => {
    const file = await transferOver(await filled()).exportAll('json', words);
    expect(file).toMatchObject({ name: 'hearth-2026-11-24.json', type: 'application/json' });
    expect(await textOf(file)).toContain('First answer');
    expect(await textOf(file)).toContain('Second answer');
  });

  it('writes all conversations as Markdown, one below the other as they are shown', async () => {
    const store = await filled();
    const file = await transferOver(store).exportAll('markdown', words);
    expect(file).toMatchObject({ name: 'hearth-2026-11-24.md', type: 'text/markdown' });
    const [first, second, ...others] = (await textOf(file)).split('\n---\n\n');
    expect(others).toEqual([]);
    const boats = '# Of boats: a "long" story / part 2\n\n## You\n\nOf boats: a "long" story / part 2\n\n## Hearth\n\n';
    const bees = '# Of bees\n\n## You\n\nOf bees\n\n## Hearth\n\n';
    expect([first, second].sort()).toEqual([`${bees}Second answer\n`, `${boats}First answer\n`]);
  });

  it('reads many conversations in portions, and says how far it is', async () => {
    const store = emptyStore('here-');
    for (let made = 0; made < 120; made++) await store.createConversation();
    const portions: number[] = [];
    const seen: (number | undefined)[] = [];
    const transfer = transferOver({
      ...store,
      wholeConversations: (ids) => {
        portions.push(ids.length);
        seen.push(transfer.progress);
        return store.wholeConversations(ids);
      },
    });
    const text = await textOf(await transfer.exportAll('markdown', words));
    expect(text.split('# New conversation')).toHaveLength(121);
    expect(portions).toEqual([50, 50, 20]);
    expect(seen).toEqual([0, 50 / 120, 100 / 120]);
  });

  it.each([
    ['json', 'json', 'application/json'],
    ['markdown', 'md', 'text/markdown'],
    ['html', 'html', 'text/html'],
  ] as const)('writes one conversation as %s, under a name that every system takes', async (format, ending, type) => {
    const store = await filled();
    const boats = (await store.conversations()).find(({ title }) => title.startsWith('Of boats'));
    const file = await transferOver(store).exportOne(boats?.id ?? '', format, words);
    expect(file).toMatchObject({ name: `Of boats a long story part 2.${ending}`, type });
    expect(await textOf(file)).toContain('First answer');
  });

  it('gives nothing of a conversation that is gone', async () => {
    expect(await transferOver(emptyStore('a-')).exportOne('gone', 'json', words)).toBeUndefined();
  });

  it('says why the storage could not be read', async () => {
    const failure = { code: 'storage-failed', reason: 'planted' } as const;
    const transfer = transferOver({
      ...emptyStore('a-'),
      conversations: () => Promise.reject(new FailureError(failure)),
    });
    expect(await transfer.exportAll('json', words)).toBeUndefined();
    expect([transfer.failure, transfer.busy]).toEqual([failure, false]);
  });
});

describe('Importing', () => {
  it('takes nothing in before it is accepted, and then all of it, the same to the byte', async () => {
    const text = await exportedFrom(await filled());
    const store = emptyStore('there-');
    const transfer = transferOver(store);
    await transfer.offer(fileOf(text));
    expect(transfer.offered).toMatchObject({ alreadyHere: 0, exportedAt: EXPORTED_AT });
    expect(await store.conversations()).toEqual([]);
    await transfer.accept();
    expect([transfer.offered, transfer.brought]).toEqual([undefined, 2]);
    expect(await exportedFrom(store)).toBe(text);
  });

  it('leaves what is here already as it is', async () => {
    const store = await filled();
    const text = await exportedFrom(store);
    const transfer = transferOver(store);
    await transfer.offer(fileOf(text));
    expect(transfer.offered).toMatchObject({ added: [], alreadyHere: 2 });
    await transfer.accept();
    expect(await exportedFrom(store)).toBe(text);
  });

  it('refuses a broken file, and forgets what was offered before it', async () => {
    const text = await exportedFrom(await filled());
    const store = emptyStore('there-');
    const transfer = transferOver(store);
    await transfer.offer(fileOf(text));
    await transfer.offer(fileOf(text.slice(0, -10)));
    expect(transfer.failure).toMatchObject({ code: 'import-invalid' });
    expect(transfer.offered).toBeUndefined();
    await transfer.accept();
    expect(await store.conversations()).toEqual([]);
  });

  it('says so when the file can no longer be read', async () => {
    const transfer = transferOver(emptyStore('there-'));
    const text = () => Promise.reject(new DOMException('It was moved', 'NotReadableError'));
    await transfer.offer({ name: 'C:\\letters.json', text });
    expect(transfer.failure).toEqual({ code: 'attachment-unreadable', name: 'letters.json' });
  });

  it('says why it could not be kept, and that nothing was brought', async () => {
    const failure = { code: 'disk-full', neededBytes: 0 } as const;
    const transfer = transferOver({
      ...emptyStore('there-'),
      addConversations: () => Promise.reject(new FailureError(failure)),
    });
    await transfer.offer(fileOf(await exportedFrom(await filled())));
    await transfer.accept();
    expect([transfer.failure, transfer.brought]).toEqual([failure, undefined]);
  });
});

describe('Work that takes long', () => {
  it('says how far it is, and ends with nothing changed where it is stopped', async () => {
    const text = await exportedFrom(await filled());
    const store = emptyStore('there-');
    const seen: (number | undefined)[] = [];
    const transfer = transferOver({
      ...store,
      addConversations: (added, work) => {
        work?.onProgress?.(0.5);
        seen.push(transfer.progress);
        transfer.stop();
        return store.addConversations(added, work);
      },
    });
    await transfer.offer(fileOf(text));
    await transfer.accept();
    expect(seen).toEqual([0.5]);
    expect([transfer.failure, transfer.brought, transfer.progress]).toEqual([undefined, undefined, undefined]);
    expect(await store.conversations()).toEqual([]);
  });

  it('is not begun a second time while it runs', async () => {
    const transfer = transferOver(await filled());
    const [first, second] = await Promise.all([transfer.exportAll('json', words), transfer.exportAll('json', words)]);
    expect([first === undefined, second === undefined]).toEqual([false, true]);
  });
});

it('An export says how many damaged rows it left out', async () => {
  const store = await filled();
  const transfer = transferOver({
    ...store,
    async wholeConversations(ids) {
      const [first, ...others] = await store.wholeConversations(ids);
      if (first === undefined) throw new Error('There is none.');
      return [{ ...first, conversation: { ...first.conversation, createdAt: NaN } }, ...others];
    },
  });
  const file = await transfer.exportAll('json', words);
  expect(transfer.damaged).toBeGreaterThan(1);
  expect(JSON.parse(await textOf(file))).toMatchObject({ conversations: [{ title: expect.any(String) as string }] });
});
