import { useMemo } from 'react';
import type { Scope } from '@/shared/api/types';
import { type Asking, useAnswers } from '../api/use-answers';
import { useChangeChat, useLeafBelow } from '../api/use-conversation';
import { isEverything } from '../model/scope';
import type { Turn } from '../model/turns';
import type { TurnActions } from './turn-view';

/** What the turns of a conversation can ask for. */
export function useTurnActions(
  conversationId: string | undefined,
  scope: Scope,
  setScope: (scope: Scope) => void,
): TurnActions {
  const { ask } = useAnswers();
  const { mutate: change } = useChangeChat();
  const leafBelow = useLeafBelow(conversationId);
  const everything = isEverything(scope);
  return useMemo(() => {
    const id = conversationId ?? '';
    const again = (turn: Turn) => ask(againOf(id, turn));
    return {
      onVersion: (messageId) => change({ id, leafId: leafBelow(messageId) }),
      onChangeQuestion: (turn, content) =>
        ask({ conversationId: id, content, ...(turn.questionId ? { replaces: turn.questionId } : {}) }),
      onAgain: again,
      ...(everything
        ? {}
        : {
            onWiden: (turn) => {
              setScope({});
              again(turn);
            },
          }),
    };
  }, [conversationId, ask, change, leafBelow, everything, setScope]);
}

/** The same question again: beside its answer where there is a stored one, else as the same sending. */
function againOf(conversationId: string, turn: Turn): Asking {
  const { refused, answer, pending } = turn;
  if (answer && !refused) return { conversationId, content: turn.question, regenerateOf: answer.id };
  return { conversationId, content: turn.question, ...pending };
}
