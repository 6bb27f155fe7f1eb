'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PageText } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { SkeletonList } from '@/shared/ui/skeleton';
import { pageTextQuery } from '../api/page-text';
import type { TextRange } from '../model/find-quote';
import { type ReaderPlace, sameDocument } from '../model/place';
import { linesOf, looksLikeTable, windowOf } from '../model/text-lines';
import { PageControls } from './page-controls';
import type { DocumentViewProps } from './reader';
import { TextLines } from './text-lines';
import { TextTable } from './text-table';
import { useTextMarks } from './use-text-marks';

type TextViewProps = DocumentViewProps & { pageCount: number };

/** A document that is not a PDF: the text of one page, slide, sheet or chapter, with the quoted words marked. */
export function TextView({ pageCount, ...props }: TextViewProps) {
  const { current } = props;
  const [page, setPage] = useState(current.page);
  useEffect(() => setPage(current.page), [current]);
  const text = useQuery(pageTextQuery(current.documentId ?? '', current.version, page));
  return (
    <>
      {text.isError && <ErrorState error={text.error} onRetry={text.refetch} />}
      {text.isPending && (
        <div className="flex-1 p-6">
          <SkeletonList rows={8} rowClass="h-5" />
        </div>
      )}
      {text.isSuccess && <Page key={page} {...props} page={page} text={text.data} />}
      {pageCount > 1 && <PageControls page={page} pageCount={pageCount} onPage={setPage} />}
    </>
  );
}

type PageProps = DocumentViewProps & { page: number; text: PageText | null };

function Page({ places, current, onMarked, page, text }: PageProps) {
  const t = useTranslations('reader');
  const scroller = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  const mark = page === current.page ? rangeOf(current) : undefined;
  const lines = useMemo(() => linesOf(text?.text ?? ''), [text]);
  const shown = useMemo(
    () => (whole ? lines : windowOf(lines, mark ?? { start: 0, end: 0 })),
    [whole, lines, mark],
  );
  const others = places.filter(
    (place) => place !== current && place.page === page && sameDocument(place, current),
  );
  useTextMarks({
    scroller,
    lines: shown,
    mark,
    others: others.flatMap((place) => rangeOf(place) ?? []),
    onMarked,
  });
  const table = text?.kind === 'sheet' || looksLikeTable(lines);
  return (
    <div
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text must be scrollable by keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto bg-surface px-5 py-6 focus-visible:outline-offset-[-2px] pane:px-8"
    >
      {text?.label && (
        <p dir="auto" className="mb-4 text-start font-semibold text-muted">
          {text.label}
        </p>
      )}
      {table && looksLikeTable(lines) ? <TextTable lines={shown} /> : <TextLines lines={shown} />}
      {shown.length < lines.length && (
        <Button className="mt-6" onClick={() => setWhole(true)}>
          {t('showAll')}
        </Button>
      )}
    </div>
  );
}

const known = new WeakMap<ReaderPlace, TextRange>();

/** The place's range in the text of its page; the same place gives the same object. */
function rangeOf(place: ReaderPlace): TextRange | undefined {
  const { textStart, textEnd } = place;
  if (place.quote === '' || textStart === undefined || textEnd === undefined) return undefined;
  const range = known.get(place) ?? { start: textStart, end: textEnd };
  known.set(place, range);
  return range;
}
