import { characterOf } from './radicals';

/** Text as it is compared, with the way back: `starts[i]`, `ends[i]` are the source offsets of folded unit `i`. */
export interface Folded {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

const SPACE = /\s/u;
const LETTER = /\p{L}|\p{M}/u;
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u00ad', '\u00ac']);
const DASHES = new Set(['\u2012', '\u2013', '\u2014', '\u2015', '\u2212']);
const SINGLE_QUOTES = new Set(['\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u00b4', '`']);
const DOUBLE_QUOTES = new Set(['\u201c', '\u201d', '\u201e', '\u201f']);
/** Zero width, direction controls, variation selectors, and the Arabic stroke that only lengthens a word. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u0640/u;

/**
 * Folds text so that two ways of drawing the same words compare equal: compatibility forms (ligatures, full width,
 * Arabic presentation forms), case, composed or separate accents, all spaces, and hyphens between letters, because a
 * hyphen at the end of a line may belong to the word or only to the line.
 */
export function fold(source: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let afterLetter = false;
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const next = at + character.length;
    if (SPACE.test(character) || UNSEEN.test(character)) {
      at = next;
      continue;
    }
    const hyphenInWord = HYPHENS.has(character) && afterLetter && LETTER.test(nextVisible(source, next));
    if (!hyphenInWord) {
      for (const unit of foldCharacter(character)) {
        units.push(unit);
        starts.push(at);
        ends.push(next);
      }
      afterLetter = LETTER.test(character);
    }
    at = next;
  }
  return { text: units.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The folded text alone. */
export function foldedText(source: string): string {
  return fold(source).text;
}

/** UTF-16 units of the character's folded form; none when it folds away. */
function foldCharacter(character: string): string[] {
  if (HYPHENS.has(character) || DASHES.has(character)) return ['-'];
  if (SINGLE_QUOTES.has(character)) return ["'"];
  if (DOUBLE_QUOTES.has(character)) return ['"'];
  return characterOf(character)
    .normalize('NFKD')
    .toLowerCase()
    .split('')
    .filter((unit) => !SPACE.test(unit) && !UNSEEN.test(unit));
}

function nextVisible(source: string, from: number): string {
  for (let at = from; at < source.length; ) {
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (!SPACE.test(character) && !UNSEEN.test(character)) return character;
    at += character.length;
  }
  return '';
}
