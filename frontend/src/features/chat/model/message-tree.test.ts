import { describe, expect, it } from 'vitest';
import type { Message } from '@/shared/api/types';
import { branchTo, leafBelow } from './message-tree';

function message(id: string, parentId: string | undefined, role: Message['role']): Message {
  return {
    id,
    ...(parentId ? { parentId } : {}),
    role,
    content: id,
    status: 'COMPLETE',
    createdAt: '2026-01-01',
  };
}

const messages = [
  message('q1', undefined, 'USER'),
  message('a1', 'q1', 'ASSISTANT'),
  message('a1b', 'q1', 'ASSISTANT'),
  message('q2', 'a1', 'USER'),
  message('a2', 'q2', 'ASSISTANT'),
  message('q2b', 'a1', 'USER'),
];

describe('branchTo', () => {
  it('is the way from the first question to the leaf', () => {
    expect(branchTo(messages, 'a2').map((entry) => entry.message.id)).toEqual(['q1', 'a1', 'q2', 'a2']);
  });

  it('knows which other versions stand beside a message', () => {
    const [, answer, question] = branchTo(messages, 'a2');
    expect(answer).toMatchObject({ siblings: ['a1', 'a1b'], place: 0 });
    expect(question).toMatchObject({ siblings: ['q2', 'q2b'], place: 0 });
  });

  it('follows the newest message where the leaf is unknown', () => {
    expect(branchTo(messages, undefined).map((entry) => entry.message.id)).toEqual(['q1', 'a1', 'q2b']);
    expect(branchTo(messages, 'gone').at(-1)?.message.id).toBe('q2b');
  });

  it('is empty without messages and ends on a circle', () => {
    expect(branchTo([], undefined)).toEqual([]);
    expect(branchTo([message('x', 'x', 'USER')], 'x')).toHaveLength(1);
  });
});

describe('leafBelow', () => {
  it('is the newest end below a message', () => {
    expect(leafBelow(messages, 'a1')).toBe('q2b');
    expect(leafBelow(messages, 'a1b')).toBe('a1b');
    expect(leafBelow(messages, 'q2')).toBe('a2');
  });
});
