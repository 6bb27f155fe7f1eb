import { createContext, useContext, useMemo } from 'react';
import type { Citation } from '@/shared/api/types';

/** The answer that a chip stands in. */
interface AnswerContents {
  messageId: string;
  question: string;
  citations: ReadonlyMap<string, Citation>;
}

const AnswerContext = createContext<AnswerContents>({ messageId: '', question: '', citations: new Map() });

type AnswerProviderProps = {
  messageId: string;
  question: string;
  citations: Citation[] | undefined;
  children: React.ReactNode;
};

/** Gives the chips of an answer their citations. */
export function AnswerProvider({ messageId, question, citations, children }: AnswerProviderProps) {
  const value = useMemo(
    () => ({
      messageId,
      question,
      citations: new Map(citations?.map((citation) => [citation.id, citation])),
    }),
    [messageId, question, citations],
  );
  return <AnswerContext.Provider value={value}>{children}</AnswerContext.Provider>;
}

export function useAnswerContents(): AnswerContents {
  return useContext(AnswerContext);
}
