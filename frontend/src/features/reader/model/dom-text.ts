import type { TextRange } from './find-quote';

/** The text of elements as one string, with the way back to their text nodes. */
export interface DomText {
  text: string;
  nodes: { node: Text; start: number }[];
}

/** Reads the text nodes below the elements, in the given order. */
export function domTextOf(elements: Iterable<Node>): DomText {
  const nodes: DomText['nodes'] = [];
  let text = '';
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    // Pieces of a page never run together into one word.
    text += ' ';
  }
  return { text, nodes };
}

/** DOM ranges, one for each text node, that cover a range of the text. */
export function domRanges({ nodes }: DomText, { start, end }: TextRange): Range[] {
  const ranges: Range[] = [];
  for (const { node, start: nodeStart } of nodes) {
    const from = Math.max(start - nodeStart, 0);
    const to = Math.min(end - nodeStart, node.length);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}
