import { expect, test } from 'vitest';
import type { Attachment } from '../../../src/lib/core/conversation';
import { temporaryId } from '../../../src/lib/core/temporary-conversation';
import { createStorageBrowser } from '../../support/storage-tabs';

const EMPTY = { text: '', attachments: [] };
const notes: Attachment = { id: 'a', name: 'notes.md', type: 'text/markdown', text: '# Notes' };

test('a draft is kept with its files until it is empty', async () => {
  const browser = createStorageBrowser();
  const { drafts, database } = browser.openTab();
  expect(await drafts.draft('c')).toEqual(EMPTY);
  await drafts.saveDraft('c', { text: 'half a thought', attachments: [notes] });
  expect(await browser.openTab().drafts.draft('c')).toEqual({ text: 'half a thought', attachments: [notes] });
  await drafts.saveDraft('c', { text: '', attachments: [notes] });
  expect(await drafts.draft('c')).toEqual({ text: '', attachments: [notes] });
  await drafts.saveDraft('c', EMPTY);
  expect(await drafts.draft('c')).toEqual(EMPTY);
  expect(await database.drafts.count()).toBe(0);
});

test('a draft from before there were files has none', async () => {
  const { drafts, database } = createStorageBrowser().openTab();
  await database.drafts.put({ conversationId: 'c', text: 'old' });
  expect(await drafts.draft('c')).toEqual({ text: 'old', attachments: [] });
});

test('the draft of a temporary conversation never reaches the disk', async () => {
  const { drafts, database } = createStorageBrowser().openTab();
  const id = temporaryId('1');
  await drafts.saveDraft(id, { text: 'secret', attachments: [notes] });
  expect(await database.drafts.count()).toBe(0);
  await database.drafts.put({ conversationId: id, text: 'planted' });
  expect(await drafts.draft(id)).toEqual(EMPTY);
});
