/** A part of a quotation answer: words around the quotes, or the quotes of one document. */
export type QuotationBlock =
  | { kind: 'words'; markdown: string }
  | { kind: 'document'; name: string; place: string; quotes: string[] };

const HEADING = /^\*\*(.+?)\*\*(?:\s*[,،、，:–—-]\s*(.*))?\s*$/;

/**
 * Reads a quotation answer: a framing sentence, then for each place a line `**document**, place` and its blockquotes.
 * What does not look like that stays words, so that nothing of an answer is ever lost.
 */
export function quotationBlocks(markdown: string): QuotationBlock[] {
  const blocks: QuotationBlock[] = [];
  for (const part of partsOf(markdown)) {
    const last = blocks.at(-1);
    if (part.quote) {
      if (last?.kind === 'document') last.quotes.push(part.text);
      else blocks.push({ kind: 'document', name: '', place: '', quotes: [part.text] });
      continue;
    }
    const heading = HEADING.exec(part.text);
    if (heading) {
      blocks.push({
        kind: 'document',
        name: unescaped(heading[1] ?? ''),
        place: unescaped(heading[2] ?? ''),
        quotes: [],
      });
    } else {
      blocks.push({ kind: 'words', markdown: part.text });
    }
  }
  return blocks;
}

/** Backslash escapes of Markdown undone: a name is shown as plain text. */
function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~&])/g, '$1');
}

interface Part {
  quote: boolean;
  text: string;
}

function partsOf(markdown: string): Part[] {
  const parts: Part[] = [];
  let open: { quote: boolean; lines: string[] } | undefined;
  const close = () => {
    if (open) parts.push({ quote: open.quote, text: open.lines.join('\n') });
    open = undefined;
  };
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const quote = /^ {0,3}>/.test(line);
    const heading = !quote && HEADING.test(line);
    if (open && (open.quote !== quote || heading)) close();
    open ??= { quote, lines: [] };
    open.lines.push(quote ? line.replace(/^ {0,3}> ?/, '') : line);
    if (heading) close();
  }
  close();
  return parts;
}
