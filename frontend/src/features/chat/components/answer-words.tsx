import { lazy, Suspense } from 'react';
import { withoutHalfMarker, withoutMarkers } from '../model/markers';

const Markdown = lazy(async () => ({ default: (await import('./markdown')).Markdown }));

/** Markdown of an answer; plain words until the code that reads Markdown has arrived. */
export function AnswerWords({ text }: { text: string }) {
  return (
    <Suspense
      fallback={
        <p dir="auto" className="answer-text whitespace-pre-wrap">
          {withoutMarkers(withoutHalfMarker(text))}
        </p>
      }
    >
      <Markdown text={text} />
    </Suspense>
  );
}
