'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Suspense, useDeferredValue, useState } from 'react';
import { conversationsQuery } from '@/shared/api/conversations';
import type { Conversation } from '@/shared/api/types';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { SkeletonList } from '@/shared/ui/skeleton';
import { groupByDate } from '../model/group-by-date';
import { ConversationRow } from './conversation-row';
import { DeleteConversationDialog } from './delete-conversation-dialog';
import { SearchBox } from './search-box';

type ConversationListProps = {
  /** Runs when a conversation is opened. */
  onNavigate?: () => void;
};

/** The stored conversations by date, with search, rename, pin and delete. */
export function ConversationList(props: ConversationListProps) {
  return (
    <Suspense>
      <History {...props} />
    </Suspense>
  );
}

function History({ onNavigate }: ConversationListProps) {
  const [q, setQ] = useState('');
  const [deleting, setDeleting] = useState<Conversation>();
  const openId = useSearchParams().get('c') ?? undefined;
  const onChat = usePathname().endsWith('/chat');
  const locale = useAppLocale();
  const router = useRouter();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 pb-4">
      <SearchBox value={q} onChange={setQ} />
      <Results
        q={useDeferredValue(q.trim())}
        openId={onChat ? openId : undefined}
        onNavigate={onNavigate}
        onDelete={setDeleting}
      />
      <DeleteConversationDialog
        conversation={deleting}
        onClose={() => setDeleting(undefined)}
        onDeleted={(id) => id === openId && router.replace(pages.chat(locale))}
      />
    </div>
  );
}

type ResultsProps = ConversationListProps & {
  q: string;
  openId: string | undefined;
  onDelete: (conversation: Conversation) => void;
};

function Results({ q, openId, onNavigate, onDelete }: ResultsProps) {
  const t = useTranslations('conversations');
  const list = useInfiniteQuery({
    ...conversationsQuery(q),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.running)) ? 5_000 : false,
  });
  if (list.isPending) return <SkeletonList rows={6} rowClass="h-8" />;
  if (list.isError) return <ErrorState error={list.error} onRetry={list.refetch} />;
  const items = list.data.pages.flatMap((page) => page.items).filter((item) => !item.archived);
  if (items.length === 0) {
    return <p className="px-3 py-2 text-muted">{q ? t('noneFound', { q }) : t('empty')}</p>;
  }
  return (
    <>
      {groupByDate(items, new Date()).map(({ group, items: conversations }) => (
        <section
          key={group}
          aria-labelledby={`history-${group}`}
          className="grid grid-cols-[minmax(0,1fr)] gap-0.5"
        >
          <h2 id={`history-${group}`} className="px-3 pt-3 pb-1 font-medium text-muted text-small">
            {t(`groups.${group}`)}
          </h2>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
            {conversations.map((conversation) => (
              <ConversationRow
                key={conversation.id}
                conversation={conversation}
                open={conversation.id === openId}
                onNavigate={onNavigate}
                onDelete={() => onDelete(conversation)}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <Button variant="quiet" size="small" onClick={() => list.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </>
  );
}
