'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Suspense, useCallback } from 'react';
import { ChatScreen } from '@/features/chat/components/chat-screen';
import { type CitationPlace, showCitation } from '@/features/chat/model/show-citation';
import { documentsQuery } from '@/shared/api/documents';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import { EvidenceSplit } from '@/shared/ui/shell/evidence-split';
import { useChatPlace } from './use-chat-place';
import { useEvidence } from './use-evidence';

const Reader = dynamic(() => import('@/features/reader/components/reader').then((module) => module.Reader), {
  ssr: false,
});
const FirstDocuments = dynamic(
  () => import('@/features/documents/components/first-documents').then((module) => module.FirstDocuments),
  { ssr: false },
);

export function ChatPage() {
  return (
    <Suspense>
      <ChatAtPlace />
    </Suspense>
  );
}

function ChatAtPlace() {
  const t = useTranslations('reader');
  const place = useChatPlace();
  const { evidence, openPassage, closePassage } = useEvidence(place);
  const close = useCallback(() => {
    closePassage();
    place.closeEvidence();
  }, [closePassage, place]);
  const openCitation = useCallback(
    (citation: CitationPlace) => {
      closePassage();
      place.openCitation(citation);
    },
    [closePassage, place],
  );
  return (
    <EvidenceSplit
      evidenceLabel={t('evidence')}
      onClose={close}
      evidence={
        evidence && (
          <Reader
            places={evidence.places}
            current={evidence.current}
            onPlace={({ id }) => place.citation && place.openCitation({ ...place.citation, citationId: id })}
            onClose={close}
            {...(evidence.ofAnswer && place.citation
              ? { onShowInAnswer: () => place.citation && showCitation(place.citation) }
              : {})}
          />
        )
      }
    >
      <PaneBoundary {...(place.conversationId ? { resetKey: place.conversationId } : {})}>
        <ChatScreen
          conversationId={place.conversationId}
          startScope={place.startScope}
          opened={place.citation}
          onOpenCitation={openCitation}
          evidenceOpen={evidence !== undefined}
          onOpenPassage={openPassage}
          onCloseEvidence={close}
          onConversation={place.openConversation}
          welcome={<FirstSteps />}
        />
      </PaneBoundary>
    </EvidenceSplit>
  );
}

/** What to do in an empty chat while there is nothing to ask. */
function FirstSteps() {
  const documents = useInfiniteQuery(documentsQuery());
  const none = documents.data?.pages.every((page) => page.items.length === 0);
  return none ? <FirstDocuments /> : null;
}
