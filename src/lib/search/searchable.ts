import type { Conversation, Message } from '../core/conversation';

/** What a conversation is called in a list of what was found: its title, or the words that stand for one. */
export function searchableTitle({ title, excerpt }: Pick<Conversation, 'title' | 'excerpt'>): string {
  return title === '' ? excerpt : title;
}

/** Everything of a message that can be found: what was said, and the names and words of the files beside it. */
export function searchableText({ text, attachments = [] }: Pick<Message, 'text' | 'attachments'>): string {
  return [text, ...attachments.flatMap((attachment) => [attachment.name, attachment.text])].join('\n');
}
