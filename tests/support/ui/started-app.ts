import type { Attachment } from '../../../src/lib/core/conversation';
import type { AppState } from '../../../src/state/app.svelte';
import { createTestApp } from './test-app';

export type TestAppOptions = NonNullable<Parameters<typeof createTestApp>[0]>;

/** A test app that has read what was kept. */
export async function startTestApp(options: TestAppOptions = {}): Promise<ReturnType<typeof createTestApp>> {
  const test = createTestApp(options);
  await test.app.start();
  return test;
}

/** A file beside a message. */
export const notes: Attachment = { id: 'a', name: 'notes.md', type: 'text/markdown', text: '# Notes' };

/** The messages on screen, each with its speaker. */
export function textsOf({ chat }: AppState): readonly string[] {
  return chat.messages.map(({ role, text }) => `${role}: ${text}`);
}

/** Lets everything happen that can happen without further ado. */
export async function settled(): Promise<void> {
  for (let step = 0; step < 50; step += 1) await Promise.resolve();
}
