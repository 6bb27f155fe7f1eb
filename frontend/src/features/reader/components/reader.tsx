'use client';

import '../reader.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { documentQuery } from '@/shared/api/documents';
import { ErrorState } from '@/shared/ui/error-state';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import { SkeletonList } from '@/shared/ui/skeleton';
import { isOnMark } from '../model/is-on-mark';
import type { Marked, ReaderPlace } from '../model/place';
import { verdictOf } from '../model/verdict';
import { ReaderBar } from './reader-bar';
import { SavedExcerpt } from './saved-excerpt';

const PdfView = lazy(async () => ({ default: (await import('./pdf-view')).PdfView }));
const TextView = lazy(async () => ({ default: (await import('./text-view')).TextView }));
const ImageView = lazy(async () => ({ default: (await import('./image-view')).ImageView }));

export type ReaderProps = {
  /** The places of one answer, in its order. */
  places: readonly ReaderPlace[];
  current: ReaderPlace;
  onPlace: (place: ReaderPlace) => void;
  /** Brings the answer back to the sentence that the place proves; absent for places outside an answer. */
  onShowInAnswer?: () => void;
  onClose: () => void;
};

/** A document beside the chat, at the page of a citation with its words marked. */
export function Reader({ places, current, onPlace, onShowInAnswer, onClose }: ReaderProps) {
  const [found, setFound] = useState<{ id: string; marked: Marked }>();
  const marked = found?.id === keyOf(current) ? found.marked : undefined;
  const onMarked = (value: Marked) => {
    const id = keyOf(current);
    setFound((before) => (before?.id === id && before.marked === value ? before : { id, marked: value }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the bar's button does the same
    <div
      data-reader
      data-place={current.id}
      data-marked={marked}
      onClick={(event) => isOnMark(event.clientX, event.clientY) && onShowInAnswer?.()}
      className="flex min-h-0 flex-1 flex-col"
    >
      <ReaderBar
        places={places}
        current={current}
        verdict={verdictOf(current, marked)}
        onPlace={onPlace}
        onClose={onClose}
        {...(onShowInAnswer ? { onShowInAnswer } : {})}
      />
      <PaneBoundary resetKey={keyOf(current)}>
        <Suspense fallback={<Waiting />}>
          <Document places={places} current={current} onMarked={onMarked} />
        </Suspense>
      </PaneBoundary>
    </div>
  );
}

/** Tells places of different answers apart, whose citations share their names. */
function keyOf(place: ReaderPlace): string {
  return `${place.id}/${place.documentId}/${place.version}/${place.page}/${place.textStart}`;
}

export type DocumentViewProps = {
  places: readonly ReaderPlace[];
  current: ReaderPlace;
  onMarked: (marked: Marked) => void;
};

function Document(props: DocumentViewProps) {
  const { current } = props;
  const id = current.documentId;
  const document = useQuery({ ...documentQuery(id ?? ''), enabled: id !== undefined });
  if (id === undefined) return <SavedExcerpt place={current} />;
  if (document.error) return <Missing error={document.error} place={current} onRetry={document.refetch} />;
  if (!document.data) return <Waiting />;
  const type = document.data.mediaType;
  const pageCount = document.data.pageCount ?? 1;
  if (type === 'application/pdf') return <PdfView {...props} pageCount={pageCount} />;
  if (/^image\/(png|jpeg|gif|webp)$/.test(type)) return <ImageView {...props} />;
  return <TextView {...props} pageCount={pageCount} />;
}

type MissingProps = { error: Error; place: ReaderPlace; onRetry: () => void };

function Missing({ error, place, onRetry }: MissingProps) {
  const gone = 'code' in error && error.code === 'not-found';
  if (gone && place.quote) return <SavedExcerpt place={place} />;
  return <ErrorState error={error} onRetry={onRetry} />;
}

function Waiting() {
  const t = useTranslations('reader');
  return (
    <div className="flex-1 p-6" aria-label={t('opening')} role="status">
      <SkeletonList rows={8} rowClass="h-5" />
    </div>
  );
}
