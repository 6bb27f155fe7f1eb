const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const BLANK = /^\s*$/;

/**
 * Cuts Markdown at blank lines into parts that render alone, so that a finished part never renders again while text
 * still arrives. Fences, lists and indented continuations stay whole; joined by blank lines the parts are the text.
 */
export function markdownBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let fence: string | undefined;
  let blank = false;
  const close = () => {
    const text = block.join('\n').replace(/\n+$/, '');
    if (text.trim() !== '') blocks.push(text);
    block = [];
  };
  for (const line of markdown.split('\n')) {
    if (fence === undefined && blank && !BLANK.test(line) && !continues(block, line)) close();
    blank = fence === undefined && BLANK.test(line);
    fence = fenceAfter(fence, line);
    block.push(line);
  }
  close();
  return blocks;
}

function continues(block: readonly string[], line: string): boolean {
  const first = block.find((other) => !BLANK.test(other));
  if (first === undefined) return true;
  if (!LIST_ITEM.test(first)) return false;
  return LIST_ITEM.test(line) || /^\s{2,}/.test(line);
}

function fenceAfter(open: string | undefined, line: string): string | undefined {
  const mark = FENCE.exec(line)?.[1];
  if (mark === undefined) return open;
  if (open === undefined) return mark;
  const closes = mark[0] === open[0] && mark.length >= open.length && line.trim() === mark;
  return closes ? undefined : open;
}
