import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGrowingAnswer, nextFrame, type GrowingAnswer } from '../../support/markdown/growing-answer.svelte';
import { longAnswer, tokensOf } from '../../support/markdown/long-answer';

let answer: GrowingAnswer;

beforeEach(() => {
  answer = createGrowingAnswer();
});

afterEach(async () => {
  await answer.remove();
});

/** Waits until formulas and colours, which come late, are there. */
async function settle(): Promise<void> {
  await expect.poll(() => answer.element.querySelector('.maths-source')).toBeNull();
  await expect.poll(() => answer.element.querySelector('figure [class^=hljs-]')).not.toBeNull();
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
  await nextFrame();
}

/** Lets an answer grow token by token, a frame for each. */
async function stream(text: string, onShown: () => void = () => undefined, before = ''): Promise<void> {
  let shown = before;
  for (const token of tokensOf(text)) {
    shown += token;
    answer.show(shown, true);
    await nextFrame();
    onShown();
  }
}

/** Counts the elements that come and go in an answer. */
function watch(root: Element): { readonly removed: string[]; added: number } {
  const seen = { removed: Array.from<string>([]), added: 0 };
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.removedNodes) if (node instanceof Element) seen.removed.push(node.outerHTML);
      for (const node of record.addedNodes) {
        if (node instanceof Element) seen.added += 1 + node.querySelectorAll('*').length;
      }
    }
  }).observe(root, { childList: true, subtree: true });
  return seen;
}

describe('An answer that streams', () => {
  it('takes hardly an element away again', async () => {
    answer.show(longAnswer, false);
    await settle();
    await answer.remove();
    answer = createGrowingAnswer();
    const seen = watch(answer.element);

    await stream(longAnswer);
    answer.show(longAnswer, false);
    await settle();

    expect(seen.added).toBeGreaterThan(130);
    // The source of two formulas gives way to them, and a word of code may turn out to be a keyword.
    expect(seen.removed.filter((html) => !/^<(?:code class="maths-source"|span class="hljs-)/.test(html))).toEqual([]);
    expect(seen.removed.length).toBeLessThanOrEqual(6);
  });

  it('ends up as the same text shown at once', async () => {
    await stream(longAnswer);
    answer.show(longAnswer, false);
    await settle();
    const streamed = answer.element.innerHTML;
    await answer.remove();
    answer = createGrowingAnswer();
    answer.show(longAnswer, false);
    await settle();
    expect(answer.element.innerHTML).toBe(streamed);
  });

  it('never shows a mark that is going to be something else', async () => {
    const shown: string[] = [];
    await stream('Some **bold and *both* words**, `code`, [a link](https://e.org/a).\n\n- an **item**\n', () => {
      shown.push(answer.element.querySelector('.markdown')?.textContent ?? '');
    });
    expect(shown.filter((text) => /[*`[\]]|\(https/.test(text))).toEqual([]);
  });

  it('keeps a selection, the focus and the state of a copy button in what was there', async () => {
    const head = 'First words.\n\n[a link](https://e.org)\n\n```js\nlet x = 1;\n';
    answer.show(head, true);
    await nextFrame();
    const words = answer.element.querySelector('p')?.firstChild;
    const link = answer.element.querySelector<HTMLElement>('.link');
    const copy = answer.element.querySelector<HTMLElement>('figure button');
    getSelection()?.selectAllChildren(words?.parentElement ?? document.body);
    // Selecting takes the focus away.
    link?.focus();
    await stream('let y = 2;\n```\n\nMore words, and more.\n', undefined, head);
    expect(answer.element.querySelector('p')?.firstChild).toBe(words);
    expect(document.activeElement).toBe(link);
    expect(getSelection()?.toString().trim()).toBe('First words.');
    expect(answer.element.querySelector('figure button')).toBe(copy);
  });
});

describe('The direction of an answer', () => {
  it('is that of its words, block by block', async () => {
    answer.show('- مر', true);
    await nextFrame();
    await stream('حبا\n- abc\n\nEnglish مرحبا\n', undefined, '- مر');
    const direction = (selector: string): string =>
      getComputedStyle(answer.element.querySelector(selector) ?? document.body).direction;
    expect(direction('ul')).toBe('rtl');
    expect(direction('p')).toBe('ltr');
  });
});

describe('Code in an answer', () => {
  it('stands as text first and gets its colours later, also inside a list', async () => {
    answer.show('```js\nconst x = 1;\n```\n\n- a\n  ```python\n  import os\n  ```\n', false);
    const [first, second] = answer.element.querySelectorAll('pre code');
    expect(first?.textContent).toBe('const x = 1;');
    await expect.poll(() => first?.querySelector('.hljs-keyword')?.textContent).toBe('const');
    await expect.poll(() => second?.querySelector('.hljs-keyword')?.textContent).toBe('import');
    expect(first?.textContent).toBe('const x = 1;');
  });

  it('stays plain in a language that nobody knows', async () => {
    answer.show('```zzz\nconst x = 1;\n```\n\n```js\nlet y;\n```', false);
    await expect.poll(() => answer.element.querySelector('[class^=hljs-]')).not.toBeNull();
    expect(answer.element.querySelector('pre code')?.innerHTML).toBe('const x = 1;');
  });
});
