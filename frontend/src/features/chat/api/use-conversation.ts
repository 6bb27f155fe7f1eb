import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { api, bodyOf } from '@/shared/api/client';
import { conversationQuery, conversationsKey, messagesQuery } from '@/shared/api/conversations';
import type { Message, Scope } from '@/shared/api/types';
import { leafBelow } from '../model/message-tree';
import { turnsOf } from '../model/turns';
import { answerRuns, useAnswers, useRun } from './use-answers';

const none: readonly Message[] = [];

/** A stored conversation with its turns; joins the answer that is being written to it. */
export function useConversation(id: string | undefined) {
  const { join } = useAnswers();
  const run = useRun(id);
  const conversation = useQuery({ ...conversationQuery(id ?? ''), enabled: id !== undefined });
  const messages = useQuery({ ...messagesQuery(id ?? ''), enabled: id !== undefined });
  const items = messages.data?.items ?? none;
  const leafId = conversation.data?.leafId;
  const unfinished = run ? undefined : items.findLast((message) => message.status === 'STREAMING');
  useEffect(() => {
    if (id && unfinished) join(id, unfinished);
  }, [id, unfinished, join]);
  const turns = useMemo(
    () => turnsOf(items, leafId, run, (messageId) => answerRuns.told(messageId)),
    [items, leafId, run],
  );
  return {
    conversation: conversation.data,
    turns,
    messages: items,
    run,
    loading: id !== undefined && messages.isPending && !run,
    error: messages.error ?? conversation.error,
    retry: () => Promise.all([messages.refetch(), conversation.refetch()]),
  };
}

/** Changes what a stored conversation is asked of, or which of its branches is shown. */
export function useChangeChat() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; scope?: Scope; leafId?: string }) =>
      bodyOf(api.PATCH('/api/conversations/{id}', { params: { path: { id } }, body })),
    onMutate: ({ id, ...change }) => {
      client.setQueryData(conversationQuery(id).queryKey, (before) => before && { ...before, ...change });
    },
    onError: (_, { id }) => client.invalidateQueries({ queryKey: conversationQuery(id).queryKey }),
    onSuccess: (conversation) => {
      client.setQueryData(conversationQuery(conversation.id).queryKey, conversation);
      return client.invalidateQueries({ queryKey: conversationsKey });
    },
  });
}

/** Finds, in the loaded messages, the leaf to which a message's branch leads. */
export function useLeafBelow(conversationId: string | undefined): (messageId: string) => string {
  const client = useQueryClient();
  return useCallback(
    (messageId) => {
      const messages = client.getQueryData(messagesQuery(conversationId ?? '').queryKey)?.items ?? none;
      return leafBelow(messages, messageId);
    },
    [client, conversationId],
  );
}
