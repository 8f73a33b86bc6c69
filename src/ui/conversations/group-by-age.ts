import type { Conversation } from '../../lib/core/conversation';

/** Conversations of about the same age, under the words that a person uses for it. */
export interface AgeGroup {
  readonly title: string;
  readonly conversations: readonly Conversation[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Sorts conversations, newest first, into today, yesterday, the last seven days and before; empty groups are left out. */
export function groupByAge(conversations: readonly Conversation[], now: number): readonly AgeGroup[] {
  const today = new Date(now).setHours(0, 0, 0, 0);
  const bounds = [
    { title: 'Today', from: today },
    { title: 'Yesterday', from: today - DAY_MS },
    { title: 'Last seven days', from: today - 6 * DAY_MS },
    { title: 'Before', from: -Infinity },
  ];
  return bounds
    .map(({ title, from }, index) => ({
      title,
      conversations: conversations.filter(
        ({ updatedAt }) => updatedAt >= from && updatedAt < (bounds[index - 1]?.from ?? Infinity),
      ),
    }))
    .filter((group) => group.conversations.length > 0);
}
