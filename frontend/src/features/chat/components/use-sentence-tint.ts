import { type RefObject, useEffect } from 'react';
import { highlight, sentenceHighlight } from '@/shared/ui/highlights';
import { sentenceBefore } from '../model/sentence-before';
import { useChat } from './chat-context';

/** Tints the sentence that the opened citation proves, in the answer that it stands in. */
export function useSentenceTint(answer: RefObject<HTMLElement | null>, messageId: string): void {
  const { opened } = useChat();
  const citationId = opened?.messageId === messageId ? opened.citationId : undefined;
  useEffect(() => {
    if (!citationId) return undefined;
    const chip = answer.current?.querySelector(`.answer-text [data-citations~="${CSS.escape(citationId)}"]`);
    const sentence = chip && sentenceBefore(chip);
    return highlight(sentenceHighlight, sentence ? [sentence] : []);
  }, [answer, citationId]);
}
