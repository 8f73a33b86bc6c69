import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdownSyntax } from '../../../../src/ui/chat/markdown/markdown-syntax';
import { parseBlocks, type MarkdownBlock } from '../../../../src/ui/chat/markdown/parse-blocks';

const syntax = createMarkdownSyntax({
  words: { done: 'Done', notDone: 'Not done', table: (columns) => `Table: ${columns}`, copyCode: 'Copy code' },
});

function htmlOf(text: string): string {
  return parseBlocks(syntax, text)
    .map(({ content }) => (content.type === 'html' ? content.html : `[code ${content.language}]${content.text}`))
    .join('');
}

describe('Markdown of an answer', () => {
  it('cuts a text into its top-level blocks', () => {
    const blocks = parseBlocks(syntax, 'One.\n\n- a\n- b\n\n```ts\nlet x;\n```\n');
    expect(blocks.map(({ content }) => content.type)).toEqual(['html', 'html', 'code']);
    expect(blocks[2]?.content).toEqual({ type: 'code', language: 'ts', text: 'let x;' });
  });

  it('shows HTML as text, inside a line and as a block', () => {
    expect(htmlOf('a <img src=x onerror=alert(1)> b')).toBe('<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n');
    expect(htmlOf('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('shows a picture as its description and address, loading nothing', () => {
    expect(htmlOf('![a "bike"](https://e.org/b.png?q=1)')).toBe(
      '<p>a &quot;bike&quot; <span class="address">https://e.org/b.png?q=1</span></p>\n',
    );
  });

  it('shows a link with its whole address, as something that asks and leads nowhere', () => {
    const control = 'role="button" tabindex="0" aria-haspopup="dialog" data-address="https://e.org/p"';
    expect(htmlOf('[the *paper*](https://e.org/p)')).toBe(
      `<p><span class="link" ${control}>the <em>paper</em></span> <span class="address">https://e.org/p</span></p>\n`,
    );
    expect(htmlOf('<https://e.org/p>')).toBe(`<p><span class="link address" ${control}>https://e.org/p</span></p>\n`);
    expect(htmlOf('[](https://e.org/p)')).toContain(`${control}>https://e.org/p</span>`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/settings', '#top', 'vbscript:x'])(
    'offers nothing for the address %s but shows it',
    (address) => {
      expect(htmlOf(`[go](${address})`)).toBe(`<p>go <span class="address">${address}</span></p>\n`);
    },
  );

  it('shows a host in other letters as what it is', () => {
    expect(htmlOf('[bank](https://b\u0430nk.com/a)')).toContain(
      '<span class="address">https://xn--bnk-6cd.com/a</span>',
    );
  });

  it('names a table by its columns, and aligns it without a style', () => {
    const html = htmlOf('| *a* | b |\n| - | -: |\n| 1 | 2 |');
    expect(html).toContain('<caption class="visually-hidden">Table: a, b</caption>');
    expect(html).toContain('<th scope="col" class="align-end">b</th>');
    expect(html).toContain('<td class="align-end">2</td>');
  });

  it('says which tasks are done', () => {
    const html = htmlOf('- [x] a\n- [ ] b');
    expect(html).toContain('aria-label="Done">☑</span> a');
    expect(html).toContain('aria-label="Not done">☐</span> b');
  });

  it('writes a list with empty lines between its items as one without', () => {
    expect(htmlOf('- a\n\n- b\n')).toBe(htmlOf('- a\n- b\n'));
  });

  it('reads nothing into nestings of thousands of levels and shows them as text', () => {
    const html = htmlOf(`${'>'.repeat(20_000)} x`);
    expect(html).toMatch(/^<p>(?:&gt;){20000} x<\/p>$/);
  });

  it('shows the characters that it hides', () => {
    expect(htmlOf('a\u202Eb\u200Bc\u001B[31m')).toBe('<p>a⟨RLO⟩bc␛[31m</p>\n');
  });

  it('lets no reference hide an address elsewhere', () => {
    const html = htmlOf('[text][1]\n\n[1]: https://e.org/secret');
    expect(html).toContain('[text][1]');
    expect(html).toContain('https://e.org/secret');
  });

  it('writes every heading as one level of the page', () => {
    expect(htmlOf('# Top')).toBe('<h3 class="level-1">Top</h3>');
  });

  it('writes no element that could load, lead or run, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '!',
      '"',
      "'",
      '`',
      '*',
      '#',
      '\n',
      ' ',
      'a',
      '&',
      ':',
      '|',
      '-',
      'javascript:',
      'http://e',
      '<a href=',
      '<svg onload=',
      '<!--',
      '```',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const { content } of parseBlocks(syntax, parts.join(''))) {
          if (content.type === 'code') continue;
          const tags = [...content.html.matchAll(/<\/?([a-z0-9]+)((?:[^<>"]|"[^"]*")*)>/gi)];
          for (const [, name = '', attributes = ''] of tags) {
            expect(['a', 'img', 'script', 'svg', 'iframe', 'input']).not.toContain(name.toLowerCase());
            expect(
              attributes
                .trim()
                .replace(
                  /^(?:(?:class|start|tabindex|role|scope|aria-haspopup|aria-label|data-address)="[^"]*"\s*)*\/?$/,
                  '',
                ),
            ).toBe('');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('A growing answer', () => {
  const text =
    'One *two*.\n\n1. a\n\n2. b\n\n# Head\n\n```py\nx = 1\n\ny\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> end\n';

  function grow(steps: readonly string[]): readonly MarkdownBlock[] {
    return steps.reduce<readonly MarkdownBlock[]>((blocks, step) => parseBlocks(syntax, step, blocks), []);
  }

  it('keeps the very objects of its finished blocks', () => {
    const before = parseBlocks(syntax, 'One.\n\nTwo.\n\nThree.\n\nFou');
    const after = parseBlocks(syntax, 'One.\n\nTwo.\n\nThree.\n\nFour', before);
    expect(after.slice(0, 3).every((block, index) => block === before[index])).toBe(true);
    expect(after[3]).not.toBe(before[3]);
  });

  it('does not read finished blocks again', () => {
    const read: string[] = [];
    const counting = { ...syntax, lex: (part: string) => (read.push(part), syntax.lex(part)) };
    const before = parseBlocks(counting, 'One.\n\nTwo.\n\nThree.\n\nFou');
    parseBlocks(counting, 'One.\n\nTwo.\n\nThree.\n\nFour', before);
    expect(read[1]).not.toContain('One');
  });

  it('ends up as the same text read at once, however it was cut into tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: text.length }), { maxLength: 30 }), (cuts) => {
        const steps = [...cuts.sort((a, b) => a - b).map((cut) => text.slice(0, cut)), text];
        expect(grow(steps)).toEqual(parseBlocks(syntax, text));
      }),
    );
  });

  it('shows its last line as it is going to be', () => {
    const html = (part: string): string =>
      parseBlocks(syntax, part, [], true)
        .map(({ content }) => (content.type === 'html' ? content.html : ''))
        .join('')
        .trim();
    expect(html('a **bo')).toBe('<p>a <strong>bo</strong></p>');
    expect(html('see [the paper](https://e.o')).toBe('<p>see the paper</p>');
    expect(html('| a | b')).toContain('<th scope="col">b</th>');
  });

  it('is read anew when another text takes its place', () => {
    const before = parseBlocks(syntax, 'One.\n\nTwo.\n\nThree.\n\nFour');
    expect(parseBlocks(syntax, 'Other.\n\nText.', before)).toEqual(parseBlocks(syntax, 'Other.\n\nText.'));
    expect(parseBlocks(syntax, '', before)).toEqual([]);
  });
});
