import type { TextRange } from './find-quote';

/** A line of a page's text with the offset at which it starts. */
export interface TextLine {
  start: number;
  text: string;
}

/** The lines of a text; their offsets count every character, line ends included. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** The cells of a row with their offsets, at tabs or, where there are none, at bars. */
export function cellsOf(line: TextLine): TextLine[] {
  const separator = line.text.includes('\t') ? '\t' : '|';
  const cells: TextLine[] = [];
  let start = line.start;
  for (const text of line.text.split(separator)) {
    const lead = text.length - text.trimStart().length;
    cells.push({ start: start + lead, text: text.trim() });
    start += text.length + 1;
  }
  if (separator === '|' && cells.length > 2) {
    if (cells[0]?.text === '') cells.shift();
    if (cells.at(-1)?.text === '') cells.pop();
  }
  return cells;
}

/** Whether most lines hold separated cells, so that a table shows them better than lines. */
export function looksLikeTable(lines: readonly TextLine[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const separated = filled.filter((line) => /\t|\S\s*\|\s*\S/.test(line.text));
  return filled.length > 0 && separated.length / filled.length >= 0.6;
}

/** The parts of a range that lie in a piece of text, as offsets within that piece; undefined where none does. */
export function overlap(piece: TextLine, range: TextRange): TextRange | undefined {
  const start = Math.max(range.start, piece.start) - piece.start;
  const end = Math.min(range.end, piece.start + piece.text.length) - piece.start;
  return start < end ? { start, end } : undefined;
}

/** Characters on each side of the marked words that are shown of a very long page at first. */
const WINDOW = 60_000;

/** The lines to show at first: all of them, or those around the range where the page is very long. */
export function windowOf(lines: readonly TextLine[], around: TextRange): TextLine[] {
  const last = lines.at(-1);
  if (!last || last.start + last.text.length <= 3 * WINDOW) return [...lines];
  return lines.filter(
    (line) => line.start + line.text.length >= around.start - WINDOW && line.start <= around.end + WINDOW,
  );
}
