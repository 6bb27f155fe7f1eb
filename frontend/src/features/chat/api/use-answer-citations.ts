import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { messagesQuery } from '@/shared/api/conversations';
import type { Citation } from '@/shared/api/types';
import { citationsInOrder } from '../model/copy-text';
import { useRun } from './use-answers';

const none: Citation[] = [];

/** The citations of an answer in the order of its text, also while it is being written. */
export function useAnswerCitations(
  conversationId: string | undefined,
  messageId: string | undefined,
): readonly Citation[] {
  const run = useRun(conversationId);
  const messages = useQuery({
    ...messagesQuery(conversationId ?? ''),
    enabled: conversationId !== undefined && messageId !== undefined,
  });
  const live = run?.answer.id === messageId ? run?.answer : undefined;
  const answer = live ?? messages.data?.items.find(({ id }) => id === messageId);
  const content = answer?.content;
  const citations = answer?.citations;
  return useMemo(
    () => (content === undefined ? none : citationsInOrder({ content, citations: citations ?? none })),
    [content, citations],
  );
}
