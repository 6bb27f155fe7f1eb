/** A part of a quotation answer: words around the quotes, or the quotes of one document. */
export type QuotationBlock =
  | { kind: 'words'; markdown: string }
  | { kind: 'document'; name: string; quotes: { place: string; markdown: string }[] };

const HEADING = /^\*\*(.+?)\*\*(?:\s*[,،、，:–—-]\s*(.*))?\s*$/;

/**
 * Reads a quotation answer: a framing sentence, then for each place a line `**document**, place`, before or first in its
 * blockquotes.
 * What does not look like that stays words, so that nothing of an answer is ever lost.
 */
export function quotationBlocks(markdown: string): QuotationBlock[] {
  const blocks: QuotationBlock[] = [];
  let place = '';
  for (const part of partsOf(markdown)) {
    const heading = part.heading ? HEADING.exec(part.text) : null;
    if (heading) {
      place = unescaped(heading[2] ?? '');
      documentIn(blocks, unescaped(heading[1] ?? ''));
    } else if (part.quote) {
      documentIn(blocks).quotes.push({ place, markdown: part.text });
    } else {
      blocks.push({ kind: 'words', markdown: part.text });
    }
  }
  return blocks;
}

/** The last block where it is of this document, or of any where no name is given; else a new one. */
function documentIn(blocks: QuotationBlock[], name?: string): QuotationBlock & { kind: 'document' } {
  const last = blocks.at(-1);
  if (last?.kind === 'document' && (name === undefined || last.name === name)) return last;
  const added = { kind: 'document' as const, name: name ?? '', quotes: [] };
  blocks.push(added);
  return added;
}

/** Backslash escapes of Markdown undone: a name is shown as plain text. */
function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~&])/g, '$1');
}

interface Part {
  quote: boolean;
  heading: boolean;
  text: string;
}

function partsOf(markdown: string): Part[] {
  const parts: Part[] = [];
  let open: { quote: boolean; heading: boolean; lines: string[] } | undefined;
  const close = () => {
    if (open) parts.push({ quote: open.quote, heading: open.heading, text: open.lines.join('\n') });
    open = undefined;
  };
  for (const line of markdown.split('\n')) {
    const quote = /^ {0,3}>/.test(line);
    const words = quote ? line.replace(/^ {0,3}> ?/, '') : line;
    if (words.trim() === '' && !(quote && open)) {
      close();
      continue;
    }
    const heading = HEADING.test(words) && !(quote && open?.quote);
    if (open && (open.quote !== quote || heading)) close();
    open ??= { quote, heading, lines: [] };
    open.lines.push(words);
    if (heading) close();
  }
  close();
  return parts;
}
