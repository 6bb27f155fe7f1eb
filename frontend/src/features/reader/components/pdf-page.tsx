import { useTranslations } from 'next-intl';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import type { Marked, ReaderPlace } from '../model/place';
import { type PageBox, usePageMarks } from './use-page-marks';
import { usePdfRender } from './use-pdf-render';

type PdfPageProps = {
  pdf: PDFDocumentProxy;
  number: number;
  /** Width to show the page at, in pixels. */
  width: number;
  ratio: number;
  places: readonly ReaderPlace[];
  /** The place to mark, where it is on this page. */
  current: ReaderPlace | undefined;
  scroller: RefObject<HTMLElement | null>;
  onSeen: (number: number) => void;
  onMarked: (marked: Marked) => void;
  /** The marked words stand so many pixels below the start of the content. */
  onMark: (top: number, height: number) => void;
};

/** One page: drawn when it comes near the view, with its text to select, and its quotes marked. */
export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { pdf, number, width, ratio, places, current, scroller, onSeen, onMarked, onMark } = props;
  const t = useTranslations('reader');
  const frame = useRef<HTMLElement>(null);
  const near = useNear(frame, scroller, () => onSeen(number));
  const page = usePage(pdf, number, near || current !== undefined);
  const { canvas, textLayer, rendered, size } = usePdfRender(page, width);
  const box = usePageMarks({ frame, textLayer, rendered, places, current, onMarked, onMark, scroller });
  return (
    <section
      ref={frame}
      data-page={number}
      // A canvas draws its letters in the direction that it inherits, and pages are placed from the left.
      dir="ltr"
      aria-label={t('pageNumber', { page: number })}
      style={{ width, height: size?.height ?? width * ratio }}
      className="relative bg-paper shadow-lift dark:brightness-[.92]"
    >
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      <div ref={textLayer} className="pdf-text" />
      {box && <MarkRule box={box} />}
      {current?.rects?.map(([x, y, w, h]) => (
        <div
          key={`${x}/${y}`}
          data-box
          style={{ left: share(x), top: share(y), width: share(w), height: share(h) }}
          className="absolute animate-appear bg-mark-paper mix-blend-multiply"
        />
      ))}
    </section>
  );
});

function share(value: number | undefined): string {
  return `${(value ?? 0) * 100}%`;
}

/** A rule at the side of the marked words, which is seen without colours too. */
function MarkRule({ box }: { box: PageBox }) {
  return (
    <div
      aria-hidden
      data-mark-rule
      style={{ insetInlineStart: Math.max(0, box.start - 8), top: box.top, height: box.height }}
      className="absolute w-0.5 animate-appear bg-accent-paper"
    />
  );
}

function usePage(pdf: PDFDocumentProxy, number: number, wanted: boolean): PDFPageProxy | undefined {
  const [page, setPage] = useState<PDFPageProxy>();
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    pdf
      .getPage(number)
      .then((loaded) => !left && setPage(loaded))
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [pdf, number, wanted]);
  return wanted ? page : undefined;
}

function useNear(
  frame: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  onSeen: () => void,
): boolean {
  const [near, setNear] = useState(false);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    if (!frame.current) return undefined;
    const close = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: scroller.current,
      rootMargin: '600px 0px',
    });
    const middle = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen.current(), {
      root: scroller.current,
      rootMargin: '-45% 0px -54% 0px',
    });
    close.observe(frame.current);
    middle.observe(frame.current);
    return () => {
      close.disconnect();
      middle.disconnect();
    };
  }, [frame, scroller]);
  return near;
}
