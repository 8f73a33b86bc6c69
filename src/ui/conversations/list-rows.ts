import type { Conversation } from '../../lib/core/conversation';
import { formatDate } from '../../lib/core/locale';
import { m } from '../../paraglide/messages';

/** One line of the list. */
export type ListRow =
  | { readonly type: 'heading'; readonly key: string; readonly title: string }
  | { readonly type: 'conversation'; readonly key: string; readonly conversation: Conversation };

/**
 * The list as a person reads it: the pinned ones, then today, yesterday, the last seven and thirty days, then month by
 * month, each under its heading.
 *
 * @param conversations newest first
 * @param now milliseconds since 1970, UTC
 */
export function listRows(conversations: readonly Conversation[], now: number): readonly ListRow[] {
  const headingOf = ageHeadings(now);
  const rows: ListRow[] = [];
  let heading: string | undefined;

  function add(title: string, conversation: Conversation): void {
    if (title !== heading) rows.push({ type: 'heading', key: `heading ${title}`, title });
    heading = title;
    rows.push({ type: 'conversation', key: conversation.id, conversation });
  }

  for (const conversation of conversations) {
    if (conversation.pinned) add(m.conversations_pinned(), conversation);
  }
  for (const conversation of conversations) {
    if (!conversation.pinned) add(headingOf(conversation.updatedAt), conversation);
  }
  return rows;
}

function ageHeadings(now: number): (time: number) => string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  /** Days are counted on the calendar, since some have 23 or 25 hours. */
  const daysAgo = (days: number): number => {
    const date = new Date(midnight);
    return date.setDate(date.getDate() - days);
  };
  const bounds = [
    { title: m.conversations_today(), from: midnight },
    { title: m.conversations_yesterday(), from: daysAgo(1) },
    { title: m.conversations_last_seven_days(), from: daysAgo(6) },
    { title: m.conversations_last_thirty_days(), from: daysAgo(29) },
  ];
  let lastMonth = { from: Infinity, until: -Infinity, title: '' };

  return (time) => {
    const bound = bounds.find(({ from }) => time >= from);
    if (bound !== undefined) return bound.title;
    // Formatting a date is slow, and thousands share a month.
    if (time < lastMonth.from || time >= lastMonth.until) {
      const date = new Date(time);
      lastMonth = {
        from: new Date(date.getFullYear(), date.getMonth()).getTime(),
        until: new Date(date.getFullYear(), date.getMonth() + 1).getTime(),
        title: formatDate(time, { month: 'long', year: 'numeric' }),
      };
    }
    return lastMonth.title;
  };
}
