import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { CitationPlace } from '@/features/chat/model/show-citation';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';

/** What the address of the chat page says, and the ways to change it without loading anything. */
export function useChatPlace() {
  const locale = useAppLocale();
  const search = useSearchParams();
  const c = search.get('c') ?? undefined;
  const cite = search.get('cite') ?? undefined;
  const read = search.get('read') ?? undefined;
  const document = search.get('document') ?? undefined;
  const collection = search.get('collection') ?? undefined;
  return useMemo(() => {
    const [messageId, citationId] = cite?.split('.') ?? [];
    const citation: CitationPlace | undefined =
      messageId && citationId ? { messageId, citationId } : undefined;
    const opened = cite !== undefined || read !== undefined;
    const here = (place: { cite?: string; read?: string }) =>
      pages.chat(locale, { ...(c ? { c } : {}), ...place });
    return {
      conversationId: c,
      citation,
      read,
      startScope: {
        ...(document ? { documentIds: [document] } : {}),
        ...(collection ? { collectionIds: [collection] } : {}),
      },
      /** Opening adds a step that "back" takes back; stepping on to another citation does not. */
      openCitation: (place: CitationPlace) =>
        go(here({ cite: `${place.messageId}.${place.citationId}` }), opened ? 'replace' : 'push'),
      closeEvidence: () => go(here({}), 'replace'),
      openConversation: (id: string) => go(pages.chat(locale, { c: id }), 'replace'),
    };
  }, [locale, c, cite, read, document, collection]);
}

function go(url: string, how: 'push' | 'replace'): void {
  if (how === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
}
