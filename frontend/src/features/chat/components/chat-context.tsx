import { createContext, useContext } from 'react';
import type { CitationPlace } from '../model/show-citation';

/** What any part of an answer may ask of the chat around it. */
interface ChatActions {
  openCitation: (place: CitationPlace) => void;
  opened: CitationPlace | undefined;
}

const ChatContext = createContext<ChatActions>({ openCitation: () => undefined, opened: undefined });

export const ChatProvider = ChatContext.Provider;

export function useChat(): ChatActions {
  return useContext(ChatContext);
}
