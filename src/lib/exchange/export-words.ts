import type { Conversation } from '../core/conversation';

/** The words of an export that a person reads, in their language. */
export interface ExportWords {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Stands over what the person said. */
  readonly you: string;
  /** Stands over what was answered. */
  readonly assistant: string;
  /** What a conversation is called that has neither title nor question. */
  readonly untitled: string;
  /** Says that a file of that name was put beside a message. */
  readonly file: (name: string) => string;
}

/** What a conversation is called in an export, as one line. */
export function exportTitle({ title, excerpt }: Conversation, { untitled }: ExportWords): string {
  const line = (title === '' ? excerpt : title).replaceAll(/\s+/g, ' ').trim();
  return line === '' ? untitled : line;
}
