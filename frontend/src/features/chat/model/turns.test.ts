import { describe, expect, it } from 'vitest';
import { ApiError } from '@/shared/api/problem';
import type { Message } from '@/shared/api/types';
import { emptyAnswer } from './answer-reducer';
import type { Run } from './answer-runs';
import { turnsOf } from './turns';

function message(id: string, parentId: string | undefined, role: Message['role']): Message {
  return {
    id,
    ...(parentId ? { parentId } : {}),
    role,
    content: `text of ${id}`,
    status: 'COMPLETE',
    createdAt: '',
  };
}

const messages = [
  message('q1', undefined, 'USER'),
  message('a1', 'q1', 'ASSISTANT'),
  message('q2', 'a1', 'USER'),
  message('a2', 'q2', 'ASSISTANT'),
];

function run(parts: Partial<Run>): Run {
  return { answer: emptyAnswer('pending', ''), connection: 'open', running: true, ...parts };
}

const asked = { clientId: 'client', content: 'And then?', createdAt: '' };

describe('turnsOf', () => {
  it('pairs each question of the branch with its answer', () => {
    const turns = turnsOf(messages, 'a2', undefined);
    expect(turns.map((turn) => [turn.question, turn.answer?.content])).toEqual([
      ['text of q1', 'text of a1'],
      ['text of q2', 'text of a2'],
    ]);
  });

  it('shows a question that is being sent below the branch', () => {
    const turns = turnsOf(messages, 'a2', run({ question: { ...asked, parentId: 'a2' } }));
    expect(turns).toHaveLength(3);
    expect(turns[2]).toMatchObject({ question: 'And then?', running: true });
  });

  it('shows a first question in an empty conversation', () => {
    expect(turnsOf([], undefined, run({ question: asked }))).toMatchObject([
      { question: 'And then?', running: true },
    ]);
  });

  it('shows a running answer in the place of its stored beginning', () => {
    const live = { ...emptyAnswer('a2', ''), content: 'more text' };
    const turns = turnsOf(messages, 'a2', run({ answer: live }));
    expect(turns.map((turn) => turn.answer?.content)).toEqual(['text of a1', 'more text']);
    expect(turns[1]).toMatchObject({ questionId: 'q2', running: true });
  });

  it('shows an answer that is given again as the newest version', () => {
    const turns = turnsOf(messages, 'a2', run({ regenerateOf: 'a2' }));
    expect(turns).toHaveLength(2);
    expect(turns[1]).toMatchObject({
      answer: { content: '' },
      answerVersions: { ids: ['a2', 'pending'], place: 1 },
    });
  });

  it('shows a changed question as the newest version, without what followed the old one', () => {
    const turns = turnsOf(messages, 'a2', run({ question: { ...asked, replaces: 'q1' } }));
    expect(turns).toMatchObject([
      { question: 'And then?', questionVersions: { ids: ['q1', 'pending'], place: 1 } },
    ]);
  });

  it('shows why a question was refused, without an answer', () => {
    const refused = new ApiError('too-many-requests');
    const turns = turnsOf(
      messages,
      'a2',
      run({ question: { ...asked, parentId: 'a2' }, running: false, refused }),
    );
    expect(turns[2]).toMatchObject({ refused, running: false });
    expect(turns[2]?.answer).toBeUndefined();
  });

  it('gives stored answers the notices that their fields mean', () => {
    const answer: Message = { ...message('a', 'q', 'ASSISTANT'), mode: 'quoting', status: 'STOPPED' };
    const [turn] = turnsOf([message('q', undefined, 'USER'), answer], 'a', undefined);
    expect(turn?.answer?.notices).toEqual([{ code: 'quoting' }, { code: 'stopped' }]);
  });

  it('gives the same objects again for the same messages', () => {
    expect(turnsOf(messages, 'a2', undefined)[0]?.answer).toBe(turnsOf(messages, 'a2', undefined)[0]?.answer);
  });
});
