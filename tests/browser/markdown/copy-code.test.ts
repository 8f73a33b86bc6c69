import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createGrowingAnswer, type GrowingAnswer } from '../../support/markdown/growing-answer.svelte';

let answer: GrowingAnswer;
let copied: string[];

beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  answer = createGrowingAnswer();
});

afterEach(async () => {
  await answer.remove();
  vi.restoreAllMocks();
});

const inList = '- one\n\n  ```js\n  add(1, 2)\n  ```\n- two';

describe('Code within a list', () => {
  it('is copied by its own button, which then says so', async () => {
    answer.show(inList, false);
    await page.getByRole('button', { name: 'Copy code' }).click();
    expect(copied.map((text) => text.trim())).toEqual(['add(1, 2)']);
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
  });

  it('is copied with the keyboard', async () => {
    answer.show(inList, false);
    answer.element.querySelector<HTMLElement>('.copy-code')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(copied).toHaveLength(1);
  });
});
