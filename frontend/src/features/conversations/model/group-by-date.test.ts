import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/shared/api/types';
import { groupByDate } from './group-by-date';

const now = new Date(2026, 4, 20, 9, 0);

function updated(id: string, day: number, more: Partial<Conversation> = {}): Conversation {
  const updatedAt = new Date(2026, 4, day, 23, 30).toISOString();
  return { id, title: id, scope: {}, pinned: false, archived: false, running: false, updatedAt, ...more };
}

describe('groupByDate', () => {
  it('puts each conversation under its day, pinned ones first', () => {
    const groups = groupByDate(
      [
        updated('new', 20),
        updated('late', 19),
        updated('sun', 15),
        updated('may', 1),
        updated('old', -40),
        updated('top', 1, { pinned: true }),
      ],
      now,
    );
    expect(groups.map(({ group, items }) => [group, ...items.map((item) => item.id)])).toEqual([
      ['pinned', 'top'],
      ['today', 'new'],
      ['yesterday', 'late'],
      ['week', 'sun'],
      ['month', 'may'],
      ['older', 'old'],
    ]);
  });

  it('has no headings without conversations', () => {
    expect(groupByDate([], now)).toEqual([]);
  });
});
