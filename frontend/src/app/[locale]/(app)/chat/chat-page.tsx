'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { ChatScreen } from '@/features/chat/components/chat-screen';
import { showCitation } from '@/features/chat/model/show-citation';
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
  const evidence = useEvidence(place);
  return (
    <EvidenceSplit
      evidenceLabel={t('evidence')}
      onClose={place.closeEvidence}
      evidence={
        evidence && (
          <Reader
            places={evidence.places}
            current={evidence.current}
            onPlace={({ id }) => place.citation && place.openCitation({ ...place.citation, citationId: id })}
            onClose={place.closeEvidence}
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
          onOpenCitation={place.openCitation}
          evidenceOpen={evidence !== undefined}
          onCloseEvidence={place.closeEvidence}
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
