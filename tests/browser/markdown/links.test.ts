import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createGrowingAnswer, type GrowingAnswer } from '../../support/markdown/growing-answer.svelte';

let answer: GrowingAnswer;

beforeEach(() => {
  answer = createGrowingAnswer();
});

afterEach(async () => {
  await answer.remove();
});

const dialog = page.getByRole('dialog');

describe('A link in an answer', () => {
  it('asks with its whole address, and opens it only when told to', async () => {
    answer.show('Read [the paper](https://e.org/p?q=1#x).', false);
    await page.getByRole('button', { name: 'the paper' }).click();
    await expect.element(dialog).toHaveTextContent('https://e.org/p?q=1#x');
    expect(answer.opened).toEqual([]);
    await dialog.getByRole('button', { name: 'Open and leave Hearth' }).click();
    expect(answer.opened).toEqual(['https://e.org/p?q=1#x']);
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('can be used and left with the keyboard, which then is where it was', async () => {
    answer.show('Read [the paper](https://e.org/p).', false);
    const link = answer.element.querySelector<HTMLElement>('[data-address]');
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).toBe(link);
    await userEvent.keyboard(' ');
    await expect.element(dialog).toBeInTheDocument();
    expect(answer.opened).toEqual([]);
  });

  it('warns of a name that only looks like another one', async () => {
    answer.show('[Sign in](https://\u0430pple.com@b\u0430nk.com/)', false);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.element(dialog).toHaveTextContent(/looks like b\u0430nk\.com, but is xn--bnk-6cd\.com/);
    await expect.element(dialog).toHaveTextContent('That is no place');
    expect(document.querySelector('dialog .host')?.textContent).toBe('xn--bnk-6cd.com');
  });

  it('of another kind than web and mail is text', () => {
    answer.show('[run](javascript:alert(1)) [file](file:///x) [here](/x)', false);
    flushSync();
    expect(answer.element.querySelector('[data-address], a, [role=button]')).toBeNull();
    expect(answer.element.textContent).toContain('javascript:alert(1)');
  });
});
