import type { Conversation } from '@/shared/api/types';

const groups = ['pinned', 'today', 'yesterday', 'week', 'month', 'older'] as const;

/** Under which heading a conversation stands in the history. */
export type DateGroup = (typeof groups)[number];

/** Conversations under their headings, in reading order, empty headings left out; days are the reader's. */
export function groupByDate(
  conversations: readonly Conversation[],
  now: Date,
): { group: DateGroup; items: Conversation[] }[] {
  return groups
    .map((group) => ({ group, items: conversations.filter((one) => groupOf(one, now) === group) }))
    .filter(({ items }) => items.length > 0);
}

function groupOf(conversation: Conversation, now: Date): DateGroup {
  if (conversation.pinned) return 'pinned';
  const days = daysBetween(new Date(conversation.updatedAt), now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return 'week';
  return days < 30 ? 'month' : 'older';
}

function daysBetween(earlier: Date, later: Date): number {
  const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((dayOf(later) - dayOf(earlier)) / 86_400_000);
}
