import type { Message } from '../../lib/core/conversation';
import { m } from '../../paraglide/messages';

/** What is said below an answer that is not simply complete; undefined where there is nothing to say. */
export function answerNote(message: Message): string | undefined {
  switch (message.status) {
    case 'complete':
      return undefined;
    case 'streaming':
      return m.chat_note_elsewhere();
    case 'stopped':
      return message.text === '' ? m.chat_note_stopped_early() : m.chat_note_stopped();
    case 'truncated':
      return m.chat_note_truncated();
    case 'interrupted':
      return m.chat_note_interrupted();
    case 'failed':
      return m.chat_note_failed();
  }
}
