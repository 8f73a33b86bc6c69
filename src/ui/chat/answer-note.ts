import type { Message } from '../../lib/core/conversation';

/** What is said below an answer that is not simply complete; undefined where there is nothing to say. */
export function answerNote(message: Message): string | undefined {
  switch (message.status) {
    case 'complete':
      return undefined;
    case 'streaming':
      return 'This answer is being written in another tab.';
    case 'stopped':
      return message.text === '' ? 'You stopped this before the first word.' : 'You stopped this answer here.';
    case 'truncated':
      return 'The answer reached the longest length that the model can write, and ends here.';
    case 'interrupted':
      return 'The page was closed while this was written. What was there is kept; ask again for the whole answer.';
    case 'failed':
      return 'This answer could not be finished.';
  }
}
