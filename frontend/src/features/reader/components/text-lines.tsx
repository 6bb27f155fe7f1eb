import { memo } from 'react';
import type { TextLine } from '../model/text-lines';

/** Lines of text, each in its own direction; empty ones become space. */
export const TextLines = memo(function TextLines({ lines }: { lines: readonly TextLine[] }) {
  return (
    <div className="max-w-[42rem] text-answer">
      {lines.map((line) =>
        line.text.trim() === '' ? (
          <div key={line.start} aria-hidden className="h-3" />
        ) : (
          <p
            key={line.start}
            dir="auto"
            data-start={line.start}
            className="whitespace-pre-wrap break-words text-start"
          >
            {line.text}
          </p>
        ),
      )}
    </div>
  );
});
