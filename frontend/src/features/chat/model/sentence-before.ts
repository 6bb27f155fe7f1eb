/** The words of the sentence that ends at a chip, within the chip's own block; undefined where none stand there. */
export function sentenceBefore(chip: Element): Range | undefined {
  const block = chip.closest('p, li, td, th, h3, h4, blockquote');
  if (!block) return undefined;
  const nodes = textBefore(block, chip);
  const text = nodes.map((node) => node.data).join('');
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  const last = sentences.findLast(({ segment }) => segment.trim() !== '');
  if (!last) return undefined;
  return rangeOver(nodes, last.index, last.index + last.segment.trimEnd().length);
}

/** Text of the block before the chip, without what other chips are labelled with. */
function textBefore(block: Element, chip: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (chip.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    if (!node.parentElement?.closest('[data-citations]')) nodes.push(node as Text);
  }
  return nodes;
}

function rangeOver(nodes: readonly Text[], start: number, end: number): Range | undefined {
  const range = document.createRange();
  let at = 0;
  let found = false;
  for (const node of nodes) {
    if (!found && start < at + node.length) {
      range.setStart(node, start - at);
      found = true;
    }
    if (found && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  return undefined;
}
