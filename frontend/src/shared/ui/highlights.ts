/** Names under which marked ranges are registered; the style sheet colours `::highlight(name)`. */
export const quoteHighlight = 'glossa-quote';
export const otherHighlight = 'glossa-other';
export const sentenceHighlight = 'glossa-sentence';

/** Whether this browser can mark ranges without changing the document. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Marks the ranges under the name; returns a function that takes exactly these marks away. */
export function highlight(name: string, ranges: readonly Range[]): () => void {
  if (!canHighlight() || ranges.length === 0) return () => undefined;
  const registered = CSS.highlights.get(name) ?? new Highlight();
  for (const range of ranges) registered.add(range);
  CSS.highlights.set(name, registered);
  return () => {
    for (const range of ranges) registered.delete(range);
  };
}
