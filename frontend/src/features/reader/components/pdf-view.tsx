'use client';

import { useTranslations } from 'next-intl';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SkeletonList } from '@/shared/ui/skeleton';
import { openPdf } from '../api/pdf';
import type { ReaderPlace } from '../model/place';
import { PageControls } from './page-controls';
import { PdfPage } from './pdf-page';
import { PlaceTicks } from './place-ticks';
import type { DocumentViewProps } from './reader';
import { TextView } from './text-view';
import { useElementWidth } from './use-element-width';
import { useKeepPlace } from './use-keep-place';

const gap = 16;
/** Height by width of paper. */
const tall = Math.SQRT2;
const none: readonly ReaderPlace[] = [];

/** A PDF as its pages, the quoted words marked and at one third of the height; its text where it cannot be drawn. */
export function PdfView({ pageCount, ...props }: DocumentViewProps & { pageCount: number }) {
  const t = useTranslations('reader');
  const { documentId, version } = props.current;
  const opened = usePdf(documentId ?? '', version);
  if (opened.failed) {
    return (
      <>
        <p role="status" className="border-b bg-bg px-4 py-2 text-muted">
          {t('textInstead')}
        </p>
        <TextView {...props} pageCount={pageCount} />
      </>
    );
  }
  if (!opened.pdf) {
    return (
      <div className="flex-1 p-6">
        <SkeletonList rows={8} rowClass="h-5" />
      </div>
    );
  }
  return <Pages key={`${documentId}/${version}`} {...props} pdf={opened.pdf} ratio={opened.ratio} />;
}

interface Opened {
  pdf?: PDFDocumentProxy;
  /** Height by width of the first page, which others are taken to have until they are seen. */
  ratio: number;
  failed?: true;
}

function usePdf(documentId: string, version: number | undefined): Opened {
  const [opened, setOpened] = useState<Opened>({ ratio: tall });
  useEffect(() => {
    let left = false;
    setOpened({ ratio: tall });
    openPdf(documentId, version)
      .then(async (pdf) => {
        const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
        if (!left) setOpened({ pdf, ratio: height / width });
      })
      .catch(() => !left && setOpened({ ratio: tall, failed: true }));
    return () => {
      left = true;
    };
  }, [documentId, version]);
  return opened;
}

type PagesProps = DocumentViewProps & { pdf: PDFDocumentProxy; ratio: number };

function Pages({ places, current, onMarked, pdf, ratio }: PagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(current.page);
  const width = Math.max(0, useElementWidth(scroller) - 2 * gap) * zoom;
  const { showPage, showMark } = useKeepPlace(scroller, current, width);
  const goTo = useCallback(
    (number: number) => {
      showPage(number);
      setPage(number);
    },
    [showPage],
  );
  const { documentId, version } = current;
  const byPage = useMemo(() => placesByPage(places, documentId, version), [places, documentId, version]);
  return (
    <>
      <div className="relative flex min-h-0 flex-1">
        <div
          ref={scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: pages must be scrollable by keyboard
          tabIndex={0}
          className="relative min-w-0 flex-1 overflow-auto bg-sunken [scrollbar-gutter:stable] focus-visible:outline-offset-[-2px]"
        >
          <div className="mx-auto grid w-fit gap-4 p-4">
            {width > 0 &&
              Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
                <PdfPage
                  key={number}
                  pdf={pdf}
                  number={number}
                  width={width}
                  ratio={ratio}
                  places={byPage.get(number) ?? none}
                  current={current.page === number ? current : undefined}
                  scroller={scroller}
                  onSeen={setPage}
                  onMarked={onMarked}
                  onMark={showMark}
                />
              ))}
          </div>
        </div>
        <PlaceTicks places={byPage} current={current} pageCount={pdf.numPages} />
      </div>
      <PageControls
        page={page}
        pageCount={pdf.numPages}
        onPage={goTo}
        onZoom={(factor) => setZoom((before) => Math.min(4, Math.max(0.5, before * factor)))}
      />
    </>
  );
}

function placesByPage(
  places: readonly ReaderPlace[],
  documentId: string | undefined,
  version: number | undefined,
): Map<number, ReaderPlace[]> {
  const byPage = new Map<number, ReaderPlace[]>();
  for (const place of places) {
    if (place.documentId !== documentId || place.version !== version) continue;
    byPage.set(place.page, [...(byPage.get(place.page) ?? []), place]);
  }
  return byPage;
}
