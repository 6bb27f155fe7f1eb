import { type RefObject, useEffect, useRef } from 'react';
import { highlight, otherHighlight, quoteHighlight } from '@/shared/ui/highlights';
import type { TextRange } from '../model/find-quote';
import type { Marked } from '../model/place';
import { scrollTarget } from '../model/scroll-target';
import { overlap, type TextLine } from '../model/text-lines';

type TextMarks = {
  scroller: RefObject<HTMLElement | null>;
  /** What is shown; another array means another text. */
  lines: readonly TextLine[];
  mark: TextRange | undefined;
  others: readonly TextRange[];
  onMarked: (marked: Marked) => void;
};

/** Marks ranges of a shown text exactly, and brings the marked words to one third of the height. */
export function useTextMarks(marks: TextMarks): void {
  const latest = useRef(marks);
  latest.current = marks;
  const { scroller, lines, mark } = marks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines stand in the document that is searched here
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const { others, onMarked } = latest.current;
    const ranges = mark ? rangesIn(element, mark) : [];
    const clear = [
      highlight(quoteHighlight, ranges),
      highlight(
        otherHighlight,
        others.flatMap((other) => rangesIn(element, other)),
      ),
    ];
    if (mark) onMarked(ranges.length > 0 ? 'exact' : 'page');
    const side = sideRule(ranges);
    const [first] = ranges;
    if (first) showAtThird(element, ranges);
    return () => {
      for (const one of clear) one();
      side();
    };
  }, [scroller, lines, mark]);
}

/** Ranges in the elements that carry the offset of their text in `data-start`. */
function rangesIn(root: HTMLElement, range: TextRange): Range[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const node = element.firstChild;
    if (!(node instanceof Text)) return [];
    const part = overlap({ start: Number(element.dataset.start), text: node.data }, range);
    if (!part) return [];
    const marked = document.createRange();
    marked.setStart(node, part.start);
    marked.setEnd(node, part.end);
    return [marked];
  });
}

/** Gives the marked lines a rule at their side, which is seen without colours too. */
function sideRule(ranges: readonly Range[]): () => void {
  const elements = ranges.flatMap((range) => range.startContainer.parentElement ?? []);
  for (const element of elements) element.dataset.marked = '';
  return () => {
    for (const element of elements) delete element.dataset.marked;
  };
}

function showAtThird(scroller: HTMLElement, ranges: readonly Range[]): void {
  const view = scroller.getBoundingClientRect();
  const rects = ranges.map((range) => range.getBoundingClientRect());
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  scroller.scrollTop = scrollTarget(top - view.top + scroller.scrollTop, bottom - top, scroller.clientHeight);
}
