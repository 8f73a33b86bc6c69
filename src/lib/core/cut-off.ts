import type { Message } from './conversation';

/** Whether an answer broke off after its first words, so that it can be continued. */
export function isCutOff({ text, status }: Pick<Message, 'text' | 'status'>): boolean {
  return text !== '' && status !== 'complete' && status !== 'streaming';
}
