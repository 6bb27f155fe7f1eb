import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useAnswerCitations } from '@/features/chat/api/use-answer-citations';
import type { ReaderPlace } from '@/features/reader/model/place';
import { documentQuery } from '@/shared/api/documents';
import type { Passage } from '@/shared/api/types';
import type { useChatPlace } from './use-chat-place';

type ChatPlace = ReturnType<typeof useChatPlace>;

/** What the evidence pane shows. */
export interface Evidence {
  places: readonly ReaderPlace[];
  current: ReaderPlace;
  /** The places belong to the answer that is named in the address. */
  ofAnswer: boolean;
}

/** The evidence that the address names, or a passage that was opened from outside the answers. */
export function useEvidence(place: ChatPlace) {
  const [passage, setPassage] = useState<ReaderPlace>();
  const citations = useAnswerCitations(place.conversationId, place.citation?.messageId);
  const whole = useWholeDocument(place.read);
  const { citation } = place;
  const evidence = useMemo((): Evidence | undefined => {
    const cited = citation && citations.find(({ id }) => id === citation.citationId);
    if (cited) return { places: citations, current: cited, ofAnswer: true };
    const other = passage ?? whole;
    return other && { places: [other], current: other, ofAnswer: false };
  }, [citation, citations, passage, whole]);
  const openPassage = useCallback((opened: Passage) => setPassage(placeOf(opened)), []);
  const closePassage = useCallback(() => setPassage(undefined), []);
  return { evidence, openPassage, closePassage };
}

function placeOf({ text, ...passage }: Passage): ReaderPlace {
  return { ...passage, id: `${passage.documentId}/${passage.id}`, quote: text };
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
