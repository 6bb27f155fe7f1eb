import { splitMarkers, withoutHalfMarker } from './markers';

/** A piece of a quote's one-line Markdown. */
export type QuotePiece = { words: string; strong: boolean } | { citationIds: string[] };

const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~&"'$%,/:;=?@^])/g;

/** Reads a quote: plain words, `**strong**` ones, backslash escapes and markers; anything else stays as it is. */
export function quotePieces(markdown: string): QuotePiece[] {
  const hidden: string[] = [];
  const escaped = withoutHalfMarker(markdown).replace(ESCAPE, (_, sign: string) => {
    hidden.push(sign);
    return `\ue000${hidden.length - 1}\ue000`;
  });
  // A private sign keeps the place of an escaped one while markers and strong words are read.
  const restore = (text: string) =>
    text.replace(/\ue000(\d+)\ue000/g, (_, at: string) => hidden[Number(at)] ?? '');
  let strong = false;
  return splitMarkers(escaped).flatMap((piece): QuotePiece[] => {
    if ('citationIds' in piece) return [piece];
    return piece.words.split('**').flatMap((words, place): QuotePiece[] => {
      if (place > 0) strong = !strong;
      return words === '' ? [] : [{ words: restore(words), strong }];
    });
  });
}
