import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/lib/core/conversation';
import { exportJson } from '../../../src/lib/exchange/export-json';
import { readImport } from '../../../src/lib/exchange/read-import';
import type { ConversationWithMessages } from '../../../src/lib/storage/conversation-store';
import { node } from '../../support/messages';

const TIME = 1_700_000_000_000;

function whole(
  messages: readonly Message[],
  leafId: string | null = messages.at(-1)?.id ?? null,
): ConversationWithMessages {
  return {
    conversation: {
      ...{ id: 'c', title: 'Soup', excerpt: 'How', pinned: true, createdAt: 1, updatedAt: 2, leafId },
      instructions: { name: 'Cook', text: 'You cook.' },
    },
    messages,
  };
}

const sound = whole([node(0, null), node(1, 0, 'assistant'), node(2, 0, 'assistant'), node(3, 1)]);

/** A sound file with one thing in it changed, at a path of keys; `undefined` takes it away. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(exportJson([sound], TIME));
  let place: unknown = file;
  for (const key of path.slice(0, -1)) place = (place as Record<string | number, unknown>)[key];
  (place as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return JSON.stringify(file);
}

const message = (index: number, key: string) => ['conversations', 0, 'messages', index, key];

describe('a file of conversations', () => {
  test('names its format, its version and its time first', () => {
    expect(exportJson([sound], TIME)).toMatch(
      /^\{\n {2}"format": "hearth-conversations",\n {2}"version": 3,\n {2}"exportedAt": 1700000000000,\n {2}"conversations": \[/,
    );
  });

  test('gives back what went in', () => {
    expect(readImport(exportJson([sound], TIME))).toEqual({
      ok: true,
      value: { exportedAt: TIME, conversations: [sound] },
    });
  });

  test('is the same whatever the order of the fields in memory', () => {
    const { conversation, messages } = sound;
    const reversed = Object.fromEntries(Object.entries(conversation).reverse()) as typeof conversation;
    expect(exportJson([{ conversation: reversed, messages }], TIME)).toBe(exportJson([sound], TIME));
  });

  test('holds an answer that is being written as one that broke off, and no removal', () => {
    const streaming = whole([node(0, null), { ...node(1, 0, 'assistant'), status: 'streaming' }]);
    const removed = { ...streaming, conversation: { ...streaming.conversation, removedAt: 5 } };
    const read = readImport(exportJson([removed], TIME));
    expect(read.ok && read.value.conversations[0]?.messages[1]?.status).toBe('interrupted');
    expect(read.ok && read.value.conversations[0]?.conversation).toEqual(streaming.conversation);
  });
});

describe('an import is refused whole', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a value', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another file', '{"format":"other","version":1}'],
    ['brackets without end', '['.repeat(200_000)],
    [
      'brackets in brackets',
      `{"format":"hearth-conversations","version":1,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
    ['half a file', exportJson([sound], TIME).slice(0, 300)],
  ])('for %s', (_what, text) => {
    expect(readImport(text)).toMatchObject({ ok: false, error: { code: 'import-invalid' } });
  });

  test.each([
    ['an unknown role', message(0, 'role'), 'system'],
    ['a state that nothing comes in', message(1, 'status'), 'streaming'],
    ['a text that is none', message(0, 'text'), 7],
    ['a missing text', message(0, 'text'), undefined],
    ['a message that follows itself', message(1, 'parentId'), '1'],
    ['a circle', message(0, 'parentId'), '3'],
    ['a parent that is not there', message(1, 'parentId'), 'elsewhere'],
    ['an answer to an answer', message(2, 'parentId'), '1'],
    ['an answer to nothing', message(1, 'parentId'), null],
    ['two messages of one name', message(1, 'id'), '0'],
    ['a name without letters', message(1, 'id'), ''],
    ['an absurd name', message(1, 'id'), 'x'.repeat(101)],
    ['places out of order', message(1, 'position'), 9],
    ['a place below the first', message(0, 'position'), -1],
    ['half a place', message(0, 'position'), 0.5],
    ['a time after all time', message(0, 'createdAt'), 9e15],
    ['an unknown field', message(0, 'html'), '<b>'],
    ['an unknown file type', message(0, 'attachments'), [{ id: 'a', name: 'a', type: 'text/html', text: '' }]],
    ['files beside an answer', message(1, 'attachments'), [{ id: 'a', name: 'a', type: 'text/plain', text: '' }]],
    ['an unknown failure', message(1, 'failure'), { code: 'made-up' }],
    ['a failure of a known code with strange fields', message(1, 'failure'), { code: 'storage-newer', html: '<b>' }],
    ['a shown message that is not there', ['conversations', 0, 'leafId'], 'elsewhere'],
    ['no shown message', ['conversations', 0, 'leafId'], null],
    ['a removal', ['conversations', 0, 'removedAt'], 1],
    [
      'a temperature below none',
      ['conversations', 0, 'sampling'],
      { temperature: -1, topP: 1, topK: 0, repetitionPenalty: 1 },
    ],
    ['a memory that is switched on by a word', ['conversations', 0, 'memory'], true],
    ['a version that never was', ['version'], 0],
    ['a version that is none', ['version'], '2'],
    ['conversations that are none', ['conversations'], {}],
  ])('for %s', (_what, path, value) => {
    expect(readImport(changed(path, value))).toMatchObject({ ok: false, error: { code: 'import-invalid' } });
  });

  test('for one message in two conversations', () => {
    const file = JSON.parse(exportJson([sound], TIME)) as { readonly conversations: readonly object[] };
    const twice = { ...file, conversations: [file.conversations[0], { ...file.conversations[0], id: 'other' }] };
    expect(readImport(JSON.stringify(twice))).toMatchObject({
      ok: false,
      error: { code: 'import-invalid' },
    });
  });

  test('for two conversations of one name', () => {
    expect(readImport(exportJson([sound, sound], TIME)).ok).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('for a field named %s', (key) => {
    const text = exportJson([sound], TIME);
    const poisoned = [
      text.replace('"format"', `"${key}": {"polluted": true}, "format"`),
      text.replace('"leafId"', `"${key}": {"polluted": true}, "leafId"`),
      text.replace('"role"', `"${key}": {"polluted": true}, "role"`),
    ];
    for (const each of poisoned)
      expect(readImport(each)).toMatchObject({ ok: false, error: { code: 'import-invalid' } });
    expect('polluted' in {}).toBe(false);
  });

  test.each([1, 2])('but not for version %s, which only lacks what came later', (version) => {
    expect(readImport(changed(['version'], version)).ok).toBe(true);
  });

  test('for a newer version, with its own reason', () => {
    expect(readImport(changed(['version'], 4))).toEqual({ ok: false, error: { code: 'import-newer' } });
  });

  test('with a reason that says where', () => {
    const refusal = readImport(changed(message(0, 'role'), 'system'));
    expect(!refusal.ok && refusal.error.code === 'import-invalid' && refusal.error.reason).toMatch(
      /^conversations\.0\.messages\.0\.role: /,
    );
  });
});
