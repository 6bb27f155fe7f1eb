import { citationsInOrder } from './copy-text';
import type { CitationPlace } from './show-citation';
import type { Turn } from './turns';

/** The next or previous citation of the opened answer, or of the last answer that cites; wraps around. */
export function neighbourOf(
  turns: readonly Turn[],
  opened: CitationPlace | undefined,
  by: 1 | -1,
): CitationPlace | undefined {
  const cites = (turn: Turn) => turn.answer && citationsInOrder(turn.answer).length > 0;
  const turn = turns.find(({ answer }) => answer?.id === opened?.messageId) ?? turns.findLast(cites);
  const answer = turn?.answer;
  if (!answer) return undefined;
  const citations = citationsInOrder(answer);
  const place = citations.findIndex(({ id }) => id === opened?.citationId);
  const next = place < 0 ? (by > 0 ? 0 : citations.length - 1) : place + by;
  const citation = citations.at(next % citations.length);
  return citation && { messageId: answer.id, citationId: citation.id };
}
