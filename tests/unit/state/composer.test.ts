import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { TextFile } from '../../../src/lib/attachments/read-attachment';
import { MOST_ATTACHMENTS } from '../../../src/lib/attachments/read-attachment';
import type { DraftStore } from '../../../src/lib/storage/draft-store';
import { ComposerState } from '../../../src/state/composer.svelte';
import { countedIds } from '../../support/counted-ids';
import { createInMemoryDraftStore } from '../../support/ui/in-memory-draft-store';
import { settled } from '../../support/ui/started-app';

const long = 'A line of a long letter.\n'.repeat(100);

function textFile(name: string, content: string | Uint8Array<ArrayBuffer>): TextFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, type: '', size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

function started(store: DraftStore = createInMemoryDraftStore()): ComposerState {
  return new ComposerState(store, countedIds('file-'));
}

const namesOf = ({ attachments }: ComposerState): readonly string[] => attachments.map(({ name }) => name);

describe('The composer', () => {
  it('attaches what is text, and says which file is none', async () => {
    const composer = started();
    await composer.attachFiles([
      textFile('bees.md', '# Bees'),
      textFile('picture.png', new Uint8Array([0, 1, 2])),
      textFile('boats.txt', 'Boats'),
    ]);
    expect(composer.attachments).toEqual([
      { id: 'file-00001', name: 'bees.md', type: 'text/markdown', text: '# Bees' },
      { id: 'file-00002', name: 'boats.txt', type: 'text/plain', text: 'Boats' },
    ]);
    expect(composer.failure).toEqual({ code: 'attachment-not-text', name: 'picture.png' });
    composer.detach('file-00001');
    expect(namesOf(composer)).toEqual(['boats.txt']);
    expect(composer.failure).toBeUndefined();
  });

  it('leaves a file in the conversation where it was attached, though another is open by the time it is read', async () => {
    const store = createInMemoryDraftStore();
    const composer = started(store);
    await composer.open('first');
    composer.write('With a file');
    const attached = composer.attachFiles([textFile('bees.md', '# Bees')]);
    await composer.open('second');
    await attached;
    expect(namesOf(composer)).toEqual([]);
    await composer.open('first');
    expect(composer.text).toBe('With a file');
    expect(namesOf(composer)).toEqual(['bees.md']);
  });

  it('takes a short paste as words and a long one as a file', () => {
    const composer = started();
    expect(composer.attachLongPaste('Pasted.txt', 'A few words')).toBe(false);
    expect(composer.attachments).toEqual([]);
    expect(composer.attachLongPaste('Pasted.txt', long)).toBe(true);
    expect(composer.attachments).toEqual([{ id: 'file-00001', name: 'Pasted.txt', type: 'text/plain', text: long }]);
  });

  it('takes a long paste as words where no more files go with a message', () => {
    const composer = started();
    for (let files = 0; files < MOST_ATTACHMENTS; files += 1) composer.attachLongPaste('Pasted.txt', long);
    expect(composer.attachments).toHaveLength(MOST_ATTACHMENTS);
    expect(composer.attachLongPaste('Pasted.txt', long)).toBe(false);
  });

  it('takes in what another app hands over, beside what is there', () => {
    const composer = started();
    composer.write('Mine ');
    composer.receive('Theirs', [{ name: '../../etc/bees.txt', text: 'Bees' }]);
    expect(composer.text).toBe('Mine\n\nTheirs');
    expect(composer.attachments).toEqual([{ id: 'file-00001', name: 'bees.txt', type: 'text/plain', text: 'Bees' }]);
  });

  it('puts the words of a file into the text, and the file away', () => {
    const composer = started();
    composer.write('Look:\n');
    composer.attachLongPaste('Pasted.txt', long);
    composer.insertAsText('file-00001');
    expect(composer.text).toBe(`Look:\n\n${long}`);
    expect(composer.attachments).toEqual([]);
    composer.insertAsText('file-00001');
    expect(composer.text).toBe(`Look:\n\n${long}`);
  });

  it('quotes each line, after what is written already', () => {
    const composer = started();
    composer.quote(' One\nTwo ');
    expect(composer.text).toBe('> One\n> Two\n\n');
    composer.write(`${composer.text}Why?`);
    composer.quote('Three');
    expect(composer.text).toBe('> One\n> Two\n\nWhy?\n\n> Three\n\n');
  });

  it('is empty without words and files', () => {
    const composer = started();
    composer.write(' \n');
    expect(composer.empty).toBe(true);
    composer.attachLongPaste('Pasted.txt', long);
    expect(composer.empty).toBe(false);
  });

  it('counts what a model would read of words and files', () => {
    const composer = started();
    composer.write('x'.repeat(400));
    expect(composer.tokens).toBe(100);
    composer.attachLongPaste('Pasted.txt', 'x'.repeat(4000));
    expect(composer.tokens).toBe(1100);
    composer.attachLongPaste('Pasted.txt', 'x'.repeat(4 * composer.mostTokens));
    expect(composer.tokens).toBeGreaterThan(composer.mostTokens);
  });
});

describe('Drafts', () => {
  it('are kept for each conversation, with their files', async () => {
    const store = createInMemoryDraftStore();
    const composer = started(store);
    await composer.open('first');
    composer.write('For the first');
    composer.attachLongPaste('Pasted.txt', long);
    await composer.open('second');
    expect([composer.text, composer.attachments]).toEqual(['', []]);
    composer.write('For the second');
    await settled();
    const next = started(store);
    await next.open('first');
    expect(next.text).toBe('For the first');
    expect(namesOf(next)).toEqual(['Pasted.txt']);
    await next.open('second');
    expect(next.text).toBe('For the second');
  });

  it('move along into the conversation that is made for them', async () => {
    const store = createInMemoryDraftStore();
    const composer = started(store);
    await composer.open(undefined);
    composer.write('Hi');
    composer.moveTo('first');
    await settled();
    expect([...store.drafts]).toEqual([['first', { text: 'Hi', attachments: [] }]]);
  });

  it('go when they are sent, unless something else was written meanwhile', async () => {
    const store = createInMemoryDraftStore();
    const composer = started(store);
    await composer.open('first');
    composer.write('Sent');
    const { text, attachments } = composer;
    composer.write('Sent and more');
    composer.sent('first', { text, attachments });
    expect(composer.text).toBe('Sent and more');
    composer.sent('first', { text: composer.text, attachments: composer.attachments });
    expect(composer.text).toBe('');
    await settled();
    expect(store.drafts.size).toBe(0);
  });

  it('that were sent from a conversation go, though another one is open by then', async () => {
    const store = createInMemoryDraftStore();
    const composer = started(store);
    await composer.open('first');
    composer.write('Sent');
    const { text, attachments } = composer;
    await composer.open('second');
    composer.write('Not sent');
    composer.sent('first', { text, attachments });
    await settled();
    expect([...store.drafts.keys()]).toEqual(['second']);
    expect(composer.text).toBe('Not sent');
  });

  it('join what was written before they were known, which they never lose to it', async () => {
    const store = createInMemoryDraftStore();
    await store.saveDraft('new', { text: 'Kept', attachments: [] });
    const composer = started(store);
    composer.write('Typed early');
    await settled();
    expect((await store.draft('new')).text).toBe('Kept');
    await composer.begin(undefined);
    expect(composer.text).toBe('Kept\n\nTyped early');
    await settled();
    expect((await store.draft('new')).text).toBe('Kept\n\nTyped early');
  });

  it('are shown as they are where nothing was written meanwhile, and keep early words where there is none', async () => {
    const store = createInMemoryDraftStore();
    await store.saveDraft('first', { text: 'Kept', attachments: [] });
    const composer = started(store);
    await composer.begin('first');
    expect(composer.text).toBe('Kept');
    const quick = started(store);
    quick.write('Early');
    await quick.begin('second');
    await settled();
    expect((await store.draft('second')).text).toBe('Early');
  });

  it('that cannot be kept say so at once, and stay in the composer', async () => {
    const composer = started({
      ...createInMemoryDraftStore(),
      saveDraft: () => Promise.reject(new FailureError({ code: 'disk-full', neededBytes: 0 })),
    });
    await composer.open('first');
    composer.write('Hi');
    await settled();
    expect(composer.failure).toEqual({ code: 'disk-full', neededBytes: 0 });
    expect(composer.text).toBe('Hi');
  });

  it('are not overtaken by an older one that is read late', async () => {
    const store = createInMemoryDraftStore();
    await store.saveDraft('first', { text: 'Old', attachments: [] });
    const composer = started(store);
    const opened = composer.open('first');
    composer.write('New');
    await opened;
    expect(composer.text).toBe('New');
  });
});
