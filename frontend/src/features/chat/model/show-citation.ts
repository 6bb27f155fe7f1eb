/** A citation on the page: citations are named within their answer. */
export interface CitationPlace {
  messageId: string;
  citationId: string;
}

/** Brings the chip of a citation into view and gives it the focus. */
export function showCitation({ messageId, citationId }: CitationPlace): void {
  const chip = document.querySelector<HTMLElement>(
    `[data-answer="${CSS.escape(messageId)}"] [data-citations~="${CSS.escape(citationId)}"]`,
  );
  chip?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  chip?.focus({ preventScroll: true });
}
