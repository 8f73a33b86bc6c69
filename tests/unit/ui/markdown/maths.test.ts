import { describe, expect, it } from 'vitest';
import { createMarkdownSyntax } from '../../../../src/ui/chat/markdown/markdown-syntax';
import { renderMaths } from '../../../../src/ui/chat/markdown/math-renderer';
import { parseBlocks } from '../../../../src/ui/chat/markdown/parse-blocks';

const words = { done: '', notDone: '', table: () => '', copyCode: '' };
const syntax = createMarkdownSyntax({
  words,
  renderMaths: (source, display) => `{${source.trim()}${display ? '!' : ''}}`,
});

function htmlOf(text: string, using = syntax): string {
  return parseBlocks(using, text)
    .map(({ content }) => (content.type === 'html' ? content.html : ''))
    .join('')
    .trim();
}

describe('Formulas', () => {
  it.each([
    ['so $x^2$ is', '<p>so {x^2} is</p>'],
    ['so \\(x_1\\) is', '<p>so {x_1} is</p>'],
    ['$$\nx\n$$', '<div class="maths">{x!}</div>'],
    ['a\n\\[ x \\]\nb', '<p>a</p>\n<div class="maths">{x!}</div><p>b</p>'],
    ['$$x$$ inside', '<p>{x!} inside</p>'],
    ['- $a$\n- b', '<ul>\n<li>{a}</li><li>b</li></ul>'],
  ])('are read in %j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each(['$5 and $6', 'from $10-$20', 'US$5 or C$7', '$5/month and 6$', '$HOME and $PATH', 'I have 5$ and you 6$.'])(
    'are not read in %j',
    (text) => {
      expect(htmlOf(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('are source in code', () => {
    expect(htmlOf('`$x$`')).toBe('<p><code>$x$</code></p>');
  });

  it('are shown as source before their renderer is there, and when they are broken or not finished', () => {
    expect(htmlOf('a $x$', createMarkdownSyntax({ words }))).toBe('<p>a <code class="maths-source">$x$</code></p>');
    expect(htmlOf('a $\\frac{x$', createMarkdownSyntax({ words, renderMaths }))).toContain('$\\frac{x$</code>');
    expect(htmlOf('\\[ x <b>\n+')).toBe(
      '<div class="maths"><code class="maths-source">\\[ x &lt;b&gt;\n+</code></div>',
    );
  });
});

describe('The renderer of formulas', () => {
  it('writes MathML alone, without its source', () => {
    expect(renderMaths('x^2', false)).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>',
    );
  });

  it.each(['\\frac{a', '\\href{javascript:alert(1)}{x', '{'.repeat(3000), 'x'.repeat(5000), '\\def\\a{\\a\\a}\\a'])(
    'gives up on what it cannot read: %#',
    (source) => {
      expect(renderMaths(source, true)).toBeUndefined();
    },
  );

  it.each([
    '\\href{https://e.org}{x}',
    '\\url{https://e.org}',
    '\\includegraphics{https://e.org/x.png}',
    '\\htmlClass{a}{x}',
    '\\htmlStyle{color:red}{x}',
    '\\htmlData{a=b}{x}',
  ])('does nothing beyond a formula for %s', (source) => {
    expect(renderMaths(source, false) ?? '').not.toMatch(/href=|src=|<img|style=|class="a"|data-/);
  });

  it('bounds the room that a formula can take', () => {
    expect(renderMaths('\\rule{9999em}{9999em}', false)).not.toMatch(/9999/);
  });
});
