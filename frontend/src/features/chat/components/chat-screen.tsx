'use client';

import '../chat.css';
import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toApiError } from '@/shared/api/problem';
import type { Scope } from '@/shared/api/types';
import { ErrorState } from '@/shared/ui/error-state';
import { useErrorText } from '@/shared/ui/error-text';
import { PageHeader } from '@/shared/ui/shell/page-header';
import { SkeletonList } from '@/shared/ui/skeleton';
import { notify } from '@/shared/ui/toast';
import { useAnswers } from '../api/use-answers';
import { useChangeChat, useConversation } from '../api/use-conversation';
import type { CitationPlace } from '../model/show-citation';
import { Announcer } from './announcer';
import { ChatProvider } from './chat-context';
import { Composer, type ComposerHandle } from './composer';
import { LazyTurnList, preloadAnswers } from './lazy-turn-list';
import { ModePill } from './mode-pill';
import { ScopePicker } from './scope-picker';
import { useChatKeys } from './use-chat-keys';
import { useTurnActions } from './use-turn-actions';
import { Welcome } from './welcome';

type ChatScreenProps = {
  conversationId: string | undefined;
  /** What a new chat asks, unless the reader chooses otherwise. */
  startScope: Scope;
  opened: CitationPlace | undefined;
  onOpenCitation: (place: CitationPlace) => void;
  evidenceOpen: boolean;
  onCloseEvidence: () => void;
  onConversation: (id: string) => void;
  /** What an empty chat offers. */
  welcome?: ReactNode;
};

/** One conversation: its turns and the composer. */
export function ChatScreen(props: ChatScreenProps) {
  const t = useTranslations('chat');
  const { conversationId, opened, onOpenCitation, onConversation } = props;
  const chat = useConversation(conversationId);
  const answers = useAnswers();
  const { scope, setScope } = useScope(conversationId, chat.conversation?.scope, props.startScope);
  const composer = useRef<ComposerHandle>(null);
  const running = chat.run?.running ?? chat.conversation?.running ?? false;
  const send = useSend(conversationId, scope, chat.turns.at(-1)?.answer?.id, onConversation);
  const stop = useCallback(() => conversationId && answers.stop(conversationId), [answers, conversationId]);
  const actions = useTurnActions(conversationId, scope, setScope);
  useChatKeys({
    turns: chat.turns,
    opened,
    evidenceOpen: props.evidenceOpen,
    running,
    composer,
    stop,
    open: onOpenCitation,
    close: props.onCloseEvidence,
  });
  useEffect(preloadAnswers, []);
  const context = useMemo(() => ({ openCitation: onOpenCitation, opened }), [onOpenCitation, opened]);
  return (
    <ChatProvider value={context}>
      <PageHeader title={chat.conversation?.title || chat.turns.at(-1)?.answer?.title || t('newChat')} />
      <Body chat={chat} conversationId={conversationId} actions={actions} welcome={props.welcome} />
      <Announcer turn={chat.turns.at(-1)} />
      <div className="mx-auto w-full max-w-[46rem] px-3 pt-1 pb-3 pane:px-6 pane:pb-5">
        <Composer
          key={conversationId ?? 'new'}
          ref={composer}
          conversationId={conversationId}
          running={running}
          onSend={send}
          onStop={stop}
        >
          <ScopePicker scope={scope} onChange={setScope} />
          <ModePill />
        </Composer>
      </div>
    </ChatProvider>
  );
}

type BodyProps = {
  chat: ReturnType<typeof useConversation>;
  conversationId: string | undefined;
  actions: ReturnType<typeof useTurnActions>;
  welcome: ReactNode;
};

function Body({ chat, conversationId, actions, welcome }: BodyProps) {
  if (chat.loading) return <Waiting />;
  if (chat.error && chat.turns.length === 0) {
    return (
      <div className="flex-1">
        <ErrorState error={chat.error} onRetry={chat.retry} />
      </div>
    );
  }
  if (conversationId === undefined || chat.turns.length === 0) return <Welcome>{welcome}</Welcome>;
  return (
    <Suspense fallback={<Waiting />}>
      <LazyTurnList conversationId={conversationId} turns={chat.turns} {...actions} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <div className="mx-auto w-full max-w-[46rem] flex-1 p-6">
      <SkeletonList rows={4} rowClass="h-16" />
    </div>
  );
}

/** The scope of the chat: stored with it, or kept here until it is. */
function useScope(id: string | undefined, stored: Scope | undefined, start: Scope) {
  const [own, setOwn] = useState(start);
  const change = useChangeChat();
  const setScope = useCallback(
    (scope: Scope) => (id ? change.mutate({ id, scope }) : setOwn(scope)),
    [id, change.mutate],
  );
  return { scope: id ? (stored ?? {}) : own, setScope };
}

function useSend(
  conversationId: string | undefined,
  scope: Scope,
  lastAnswer: string | undefined,
  onConversation: (id: string) => void,
) {
  const answers = useAnswers();
  const textOf = useErrorText();
  return async (content: string) => {
    try {
      const id = conversationId ?? (await answers.create(scope)).id;
      answers.ask({ conversationId: id, content, ...(lastAnswer ? { parentId: lastAnswer } : {}) });
      if (id !== conversationId) onConversation(id);
    } catch (error) {
      const { code, details } = toApiError(error);
      const { text, next } = textOf(code, details);
      notify(`${text} ${next}`);
      throw error;
    }
  };
}
