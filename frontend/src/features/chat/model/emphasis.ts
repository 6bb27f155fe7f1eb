/** Words shorter than this are in every sentence. */
const SHORTEST = 4;

/** Cuts a quote into words of the question, to be shown strong, and what lies between; joined, it is the quote. */
export function emphasise(quote: string, question: string): { text: string; strong: boolean }[] {
  const wanted = wordsOf(question)
    .filter((word) => word.length >= SHORTEST)
    .map(stemOf);
  const pieces: { text: string; strong: boolean }[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    quote,
  )) {
    const strong = isWordLike === true && segment.length >= SHORTEST && wanted.includes(stemOf(segment));
    const last = pieces.at(-1);
    if (last?.strong === strong) last.text += segment;
    else pieces.push({ text: segment, strong });
  }
  return pieces;
}

function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}

/** Enough of a word to find its other endings. */
function stemOf(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, Math.max(SHORTEST, Math.ceil(word.length * 0.7)));
}
