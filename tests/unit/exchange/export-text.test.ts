import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../../src/lib/core/conversation';
import { exportHtml, PAGE_STYLE, STYLE_HASH } from '../../../src/lib/exchange/export-html';
import { exportMarkdown } from '../../../src/lib/exchange/export-markdown';
import type { ExportWords } from '../../../src/lib/exchange/export-words';
import { openFence, splitFencedCode } from '../../../src/lib/exchange/fenced-code';
import { node } from '../../support/messages';

const words: ExportWords = {
  language: 'en',
  direction: 'ltr',
  you: 'You',
  assistant: 'Hearth',
  untitled: 'Untitled',
  file: (name) => `File: ${name}`,
};

function conversation(leafId: string, change: Partial<Conversation> = {}): Conversation {
  return { id: 'c', title: 'Soup', excerpt: 'How', pinned: false, createdAt: 1, updatedAt: 2, leafId, ...change };
}

/** A question and its answer. */
function turn(question: Partial<Message>, answer: Partial<Message>): readonly Message[] {
  return [
    { ...node(0, null), ...question },
    { ...node(1, 0, 'assistant'), ...answer },
  ];
}

describe('a conversation as Markdown', () => {
  test('is its title, its speakers and their words, of the branch that is shown', () => {
    const messages = [
      ...turn({ text: 'How?' }, { text: 'Old' }),
      { ...node(2, 0, 'assistant'), text: 'Slowly.\n\n- stir' },
    ];
    expect(exportMarkdown(conversation('2'), messages, words)).toBe(
      '# Soup\n\n## You\n\nHow?\n\n## Hearth\n\nSlowly.\n\n- stir\n',
    );
  });

  test('names the files beside a message', () => {
    const attachments = [{ id: 'a', name: 'my_list.md', type: 'text/markdown', text: 'milk' }] as const;
    expect(exportMarkdown(conversation('0'), turn({ text: '', attachments }, {}), words)).toBe(
      '# Soup\n\n## You\n\n> File: my\\_list.md\n',
    );
  });

  test('leaves code between fences as it is', () => {
    const text = 'Do:\n\n```ts\nconst a = `# ${b}`;\n\n## no heading\n```\n\nDone.';
    expect(exportMarkdown(conversation('1'), turn({}, { text }), words)).toContain(`\n${text}\n`);
  });

  test('closes code that an answer left open, so that what follows is no code', () => {
    const messages = [...turn({}, { text: '~~~~sh\nls\n```' }), { ...node(2, 1), text: 'Thanks' }];
    const text = exportMarkdown(conversation('2'), messages, words);
    expect(text).toContain('~~~~sh\nls\n```\n~~~~\n\n## You\n\nThanks');
  });

  test('has a title of one line that is nothing but text', () => {
    const title = '<b>a</b>\n# *b*';
    const [line] = exportMarkdown(conversation('0', { title }), [], words).split('\n');
    expect(line).toBe('# \\<b\\>a\\</b\\> \\# \\*b\\*');
    expect(exportMarkdown(conversation('0', { title: '', excerpt: 'First' }), [], words)).toBe('# First\n');
    expect(exportMarkdown(conversation('0', { title: '', excerpt: '' }), [], words)).toBe('# Untitled\n');
  });
});

describe('a conversation as a page', () => {
  test('is its title, its speakers and their words, of the branch that is shown', () => {
    const messages = [...turn({ text: 'How?' }, { text: 'Old' }), { ...node(2, 0, 'assistant'), text: 'Slowly.' }];
    const page = exportHtml(conversation('2'), messages, words);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toContain('<title>Soup</title>');
    expect(page).toContain('<h2>You</h2>\n<p dir="auto">How?</p>');
    expect(page).toContain('<h2>Hearth</h2>\n<p dir="auto">Slowly.</p>');
    expect(page).not.toContain('Old');
  });

  test('allows nothing but its own style, by the hash of exactly that', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    const page = exportHtml(conversation('0'), [], words);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style>([^]*)<\/style>/)?.[1]).toBe(PAGE_STYLE);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('shows code as code, with its spaces', () => {
    const page = exportHtml(conversation('1'), turn({}, { text: 'Do:\n```html\n  <b>\n```\nDone.' }), words);
    expect(page).toContain(
      '<p dir="auto">Do:</p>\n<pre dir="ltr"><code>  &lt;b&gt;</code></pre>\n<p dir="auto">Done.</p>',
    );
  });

  test('has no tag, and no way out of a tag, that it did not write, whatever was said', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</title><img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        "' onmouseover='alert(1)",
        '<!-- ',
        ']]>',
        '```\n</code></pre><script>',
        '\0<\0script>',
        '</style><meta http-equiv=refresh content=0;url=https://example.org>',
      ),
    );
    const plain = exportHtml(conversation('1'), [], words);
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, text, name, answer) => {
        const attachments = [{ id: 'a', name, type: 'text/plain', text: '' }] as const;
        const page = exportHtml(conversation('1', { title }), turn({ text, attachments }, { text: answer }), words);
        const tags = page.replace(PAGE_STYLE, '').match(/<[^>]*>/g) ?? [];
        const known = new Set(plain.replace(PAGE_STYLE, '').match(/<[^>]*>/g));
        for (const tag of ['<section>', '</section>', '<h2>', '</h2>', '</p>', '</code>', '</pre>', '<code>'])
          known.add(tag);
        for (const tag of ['<p dir="auto">', '<p class="file" dir="auto">', '<pre dir="ltr">']) known.add(tag);
        expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
        expect(page).not.toContain('\0');
      }),
    );
  });
});

describe('fences', () => {
  test.each([
    ['text alone', 'a\nb', [{ isCode: false, text: 'a\nb' }], undefined],
    ['backticks with a language', '```ts\na\n```', [{ isCode: true, text: 'a' }], undefined],
    ['a longer fence around a shorter one', '````\n```\n````', [{ isCode: true, text: '```' }], undefined],
    ['tildes do not close backticks', '```\n~~~', [{ isCode: true, text: '~~~' }], '```'],
    ['a mark within a line', 'a ``` b', [{ isCode: false, text: 'a ``` b' }], undefined],
    ['code in one line', '```a```', [{ isCode: false, text: '```a```' }], undefined],
    ['four spaces are code of another kind', '    ```', [{ isCode: false, text: '    ```' }], undefined],
    ['an end with words is none', '```\na\n``` b', [{ isCode: true, text: 'a\n``` b' }], '```'],
  ])('%s', (_what, text, parts, open) => {
    expect(splitFencedCode(text)).toEqual(parts);
    expect(openFence(text)).toBe(open);
  });

  test('that were closed leave nothing open, as another reader of Markdown finds too', () => {
    const line = fc.constantFrom('```', '~~~', '````', '```ts', 'a', '', '``` ', '~~~~ x');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const fence = openFence(text);
        const closed = fence === undefined ? text : `${text}\n${fence}`;
        expect(openFence(closed)).toBeUndefined();
        expect(marked.lexer(`${closed}\n\n## Next`).at(-1)).toMatchObject({ type: 'heading', text: 'Next' });
      }),
    );
  });
});
