import type { Citation } from '@/shared/api/types';
import type { AnswerMessage } from './answer-reducer';
import { markersInOrder, splitMarkers, withoutMarkers } from './markers';

/** Names the place of a citation, such as "page 12". */
export type PlaceName = (citation: Citation) => string;

/** The citations of an answer in the order in which they stand in its text. */
export function citationsInOrder(answer: Pick<AnswerMessage, 'content' | 'citations'>): Citation[] {
  const byId = new Map(answer.citations?.map((citation) => [citation.id, citation]));
  return markersInOrder(answer.content).flatMap((id) => byId.get(id) ?? []);
}

/** How many documents the answer cites. */
export function citedDocuments(answer: Pick<AnswerMessage, 'content' | 'citations'>): number {
  return new Set(citationsInOrder(answer).map((citation) => citation.number)).size;
}

/** The answer as Markdown with numbered references and the list of what they name. */
export function markdownWithReferences(answer: AnswerMessage, placeName: PlaceName): string {
  const citations = citationsInOrder(answer);
  if (citations.length === 0) return withoutMarkers(answer.content).trim();
  const numbers = new Map(citations.map((citation, place) => [citation.id, place + 1]));
  const text = splitMarkers(answer.content)
    .map((piece) =>
      'words' in piece ? piece.words : referencesOf(piece.citationIds.flatMap((id) => numbers.get(id) ?? [])),
    )
    .join('');
  const list = citations.map(
    (citation, place) =>
      `${place + 1}. ${citation.documentName}, ${placeName(citation)}: “${oneLine(citation.quote)}”`,
  );
  return `${text.trim()}\n\n${list.join('\n')}\n`;
}

function referencesOf(numbers: number[]): string {
  return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
