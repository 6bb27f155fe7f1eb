import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { api, bodyOf } from '@/shared/api/client';
import { conversationQuery, conversationsKey, refreshConversation } from '@/shared/api/conversations';
import type { Message, Scope } from '@/shared/api/types';
import { AnswerRuns, type Run, type RunStart } from '../model/answer-runs';
import { questionSource, runningSource, stopAnswer } from './answer-transport';

/** All answers in flight of this page; they go on while the reader looks at another conversation. */
export const answerRuns = new AnswerRuns();

/** The answer in flight of a conversation. */
export function useRun(conversationId: string | undefined): Run | undefined {
  return useSyncExternalStore(
    answerRuns.subscribe,
    () => answerRuns.get(conversationId),
    () => undefined,
  );
}

/** A question to send: a new one, another wording of a stored one, or the same one again. */
export interface Asking {
  conversationId: string;
  content: string;
  /** The answer that it follows. */
  parentId?: string;
  /** The stored question that this one replaces beside itself. */
  replaces?: string;
  /** The stored answer that is to be given again. */
  regenerateOf?: string;
  /** The same id again means the same question: a second try never asks twice. */
  clientId?: string;
}

/** What the chat can do with the answers of conversations. */
export function useAnswers() {
  const client = useQueryClient();
  const follow = useCallback(
    (start: Omit<RunStart, 'onEnd'>) =>
      answerRuns.start({
        ...start,
        onEnd: async (outcome) => {
          await refreshConversation(client, start.conversationId);
          if (outcome !== 'refused') answerRuns.forget(start.conversationId);
        },
      }),
    [client],
  );
  return useMemo(
    () => ({
      ask: (asking: Asking) => {
        answerRuns.forget(asking.conversationId);
        follow(startOf(asking));
        return client.invalidateQueries({ queryKey: conversationsKey });
      },
      join: (conversationId: string, answer: Message) =>
        follow({
          conversationId,
          answerId: answer.id,
          ...(answer.parentId ? { parentId: answer.parentId } : {}),
          source: runningSource(conversationId),
        }),
      stop: stopAnswer,
      create: async (scope: Scope) => {
        const conversation = await bodyOf(api.POST('/api/conversations', { body: { scope } }));
        client.setQueryData(conversationQuery(conversation.id).queryKey, conversation);
        return conversation;
      },
      dismiss: (conversationId: string) => answerRuns.forget(conversationId),
    }),
    [client, follow],
  );
}

function startOf(asking: Asking): Omit<RunStart, 'onEnd'> {
  const { conversationId, content, parentId, replaces, regenerateOf } = asking;
  const clientId = asking.clientId ?? crypto.randomUUID();
  const beside = regenerateOf ?? replaces;
  const request = {
    content,
    clientId,
    ...(beside ? { regenerateOf: beside } : parentId ? { parentId } : {}),
  };
  const source = questionSource(conversationId, request);
  if (regenerateOf) return { conversationId, regenerateOf, source };
  const question = {
    clientId,
    content,
    createdAt: new Date().toISOString(),
    ...(parentId ? { parentId } : {}),
    ...(replaces ? { replaces } : {}),
  };
  return { conversationId, question, source };
}
