/** A piece of a page's text as pdf.js gives it: direction and the place of its left end. */
export interface TextPiece {
  str: string;
  dir: string;
  x: number;
  y: number;
}

type Run = { rightToLeft: boolean; places: number[] };

/** Pieces whose baselines differ by less, in units of the page, stand on one line. */
const sameLine = 2;

/**
 * The order in which the pieces are read. Many files draw Arabic and Hebrew from left to right, sign by sign, so their
 * pieces come in the order of the eye's way over the paper; there each line with such signs is turned round, numbers
 * and words of other scripts excepted.
 */
export function readingOrder(pieces: readonly TextPiece[]): number[] {
  const lines = linesOf(pieces);
  const turned = lines.reduce((sum, line) => sum + drawnLeftToRight(line, pieces), 0) > 0;
  return turned ? lines.flatMap((line) => turnedLine(line, pieces)) : pieces.map((_, place) => place);
}

function linesOf(pieces: readonly TextPiece[]): number[][] {
  const lines: number[][] = [];
  let y = Number.NaN;
  for (const [place, piece] of pieces.entries()) {
    const line = lines.at(-1);
    if (line && Math.abs(piece.y - y) < sameLine) line.push(place);
    else lines.push([place]);
    y = piece.y;
  }
  return lines;
}

/** How many more neighbours of right-to-left signs go to the right than to the left. */
function drawnLeftToRight(line: readonly number[], pieces: readonly TextPiece[]): number {
  const ends = line.flatMap((place) => (isRightToLeft(pieces[place]) ? [pieces[place]?.x ?? 0] : []));
  return ends.slice(1).reduce((sum, x, place) => sum + Math.sign(x - (ends[place] ?? 0)), 0);
}

function turnedLine(line: readonly number[], pieces: readonly TextPiece[]): number[] {
  if (!line.some((place) => isRightToLeft(pieces[place]))) return [...line];
  const base = lettersOf(line, pieces, true) >= lettersOf(line, pieces, false);
  const runs = runsOf(line, pieces, base);
  for (const run of runs) if (run.rightToLeft) run.places.reverse();
  if (base) runs.reverse();
  return runs.flatMap((run) => run.places);
}

/** Stretches of one direction; what has none of its own follows its neighbours where they agree, else the line. */
function runsOf(line: readonly number[], pieces: readonly TextPiece[], base: boolean): Run[] {
  const own = line.map((place) => directionOf(pieces[place]));
  const runs: Run[] = [];
  for (const [at, place] of line.entries()) {
    const before = own.slice(0, at).findLast((direction) => direction !== undefined);
    const after = own.slice(at).find((direction) => direction !== undefined);
    const rightToLeft = own[at] ?? (before === after && before !== undefined ? before : base);
    const last = runs.at(-1);
    if (last?.rightToLeft === rightToLeft) last.places.push(place);
    else runs.push({ rightToLeft, places: [place] });
  }
  return runs;
}

function isRightToLeft(piece: TextPiece | undefined): boolean {
  return piece !== undefined && directionOf(piece) === true;
}

/** True for right to left, false for left to right, undefined for spaces and signs that belong to neither. */
function directionOf(piece: TextPiece | undefined): boolean | undefined {
  if (!piece) return undefined;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(piece.str) && piece.dir === 'rtl') return true;
  return /[\p{L}\p{N}]/u.test(piece.str) ? false : undefined;
}

function lettersOf(line: readonly number[], pieces: readonly TextPiece[], rightToLeft: boolean): number {
  return line
    .filter((place) => directionOf(pieces[place]) === rightToLeft)
    .reduce((sum, place) => sum + (pieces[place]?.str.match(/\p{L}/gu)?.length ?? 0), 0);
}
