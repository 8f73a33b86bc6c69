import { flushSync } from 'svelte';
import type { GrowingAnswer } from '../../support/markdown/growing-answer.svelte';
import type { Finding } from './api';

/** So many links of one answer are asked for: one with hundreds of them is hostile in another way. */
const MOST = 4;

/** Presses links of an answer: each has to ask first, showing its whole address, and opens nothing when it is refused. */
export async function askAll({ element, opened }: GrowingAnswer): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const report = (detail: string): void => void found.push({ kind: 'address', detail });
  for (const control of [...element.querySelectorAll('[data-address]')].slice(0, MOST)) {
    const address = control.getAttribute('data-address') ?? '';
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    flushSync();
    const dialog = element.querySelector('dialog');
    if (dialog?.open !== true) {
      report(`${address}: nothing was asked`);
      continue;
    }
    const shown = dialog.querySelector('.address')?.textContent.trim() ?? '';
    if (shown !== new URL(address).href) report(`${address}: shown as ${shown}`);
    if (!/^[!-~ ]*$/.test(shown)) report(`${address}: shown with letters that mislead`);
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    dialog.close();
    await closed;
    flushSync();
    if (element.querySelector('dialog') !== null) report(`${address}: the dialog stays`);
  }
  if (opened.length > 0) report(`opened without being told to: ${opened.join(' ')}`);
  return found;
}
