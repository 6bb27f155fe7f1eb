import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAnswerCitations } from '@/features/chat/api/use-answer-citations';
import type { ReaderPlace } from '@/features/reader/model/place';
import { documentQuery } from '@/shared/api/documents';
import type { useChatPlace } from './use-chat-place';

type ChatPlace = ReturnType<typeof useChatPlace>;

/** What the evidence pane shows. */
export interface Evidence {
  places: readonly ReaderPlace[];
  current: ReaderPlace;
  /** The places belong to the answer that is named in the address. */
  ofAnswer: boolean;
}

/** The evidence that the address names: a citation of an answer, or a whole document. */
export function useEvidence(place: ChatPlace): Evidence | undefined {
  const citations = useAnswerCitations(place.conversationId, place.citation?.messageId);
  const whole = useWholeDocument(place.read);
  const { citation } = place;
  return useMemo(() => {
    const cited = citation && citations.find(({ id }) => id === citation.citationId);
    if (cited) return { places: citations, current: cited, ofAnswer: true };
    return whole && { places: [whole], current: whole, ofAnswer: false };
  }, [citation, citations, whole]);
}

function useWholeDocument(id: string | undefined): ReaderPlace | undefined {
  const { data } = useQuery({ ...documentQuery(id ?? ''), enabled: id !== undefined });
  const name = data?.name;
  const version = data?.version;
  return useMemo(() => {
    if (!id || !name) return undefined;
    return { id, documentId: id, documentName: name, page: 1, quote: '', ...(version ? { version } : {}) };
  }, [id, name, version]);
}
