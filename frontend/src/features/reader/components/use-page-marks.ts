import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { highlight, otherHighlight, quoteHighlight } from '@/shared/ui/highlights';
import { pageTextQuery } from '../api/page-text';
import { type DomText, domRanges, domTextOf } from '../model/dom-text';
import { findQuote, type QuotePlace } from '../model/find-quote';
import type { QuoteOrigin } from '../model/occurrences';
import type { Marked, ReaderPlace } from '../model/place';
import type { RenderedText } from './use-pdf-render';

/** Where the marked words stand on their page, in pixels from its top and its starting side. */
export interface PageBox {
  start: number;
  top: number;
  height: number;
}

type PageMarks = {
  frame: RefObject<HTMLElement | null>;
  textLayer: RefObject<HTMLElement | null>;
  rendered: RenderedText | undefined;
  places: readonly ReaderPlace[];
  current: ReaderPlace | undefined;
  scroller: RefObject<HTMLElement | null>;
  onMarked: (marked: Marked) => void;
  onMark: (top: number, height: number) => void;
};

/** Marks the quotes of a rendered page; gives the place of the current one. */
export function usePageMarks(marks: PageMarks): PageBox | undefined {
  const { frame, rendered, places, current, scroller } = marks;
  const [box, setBox] = useState<PageBox>();
  const report = useRef(marks);
  report.current = marks;
  const text = usePageText(current ?? places[0]);
  useEffect(() => {
    if (!rendered || text === undefined) return undefined;
    const dom = domTextOf(rendered.pieces);
    const others = places.filter((place) => place.id !== current?.id);
    const faint = others.flatMap((place) => rangesOf(dom, place, text).ranges);
    const clearFaint = highlight(otherHighlight, faint);
    if (!current) return clearFaint;
    const { certainty, ranges } = rangesOf(dom, current, text);
    const clearMark = highlight(quoteHighlight, ranges);
    setBox(boxOf(frame.current, ranges));
    report.current.onMarked(markedAs(certainty, dom, current));
    const place = contentPlace(scroller.current, frame.current, ranges, current);
    if (place) report.current.onMark(place.top, place.height);
    return () => {
      clearFaint();
      clearMark();
      setBox(undefined);
    };
  }, [rendered, text, places, current, frame, scroller]);
  return box;
}

/** The frozen text of the place's page; empty where there is none, undefined while it is asked for. */
function usePageText(place: ReaderPlace | undefined): string | undefined {
  const wanted = place?.documentId !== undefined && place.quote !== '';
  const query = useQuery({
    ...pageTextQuery(place?.documentId ?? '', place?.version, place?.page ?? 1),
    enabled: wanted,
  });
  if (!wanted || query.isError) return '';
  return query.isPending ? undefined : (query.data?.text ?? '');
}

function rangesOf(
  dom: DomText,
  place: ReaderPlace,
  pageText: string,
): { certainty: QuotePlace['certainty']; ranges: Range[] } {
  const found = findQuote(dom.text, place.quote, originOf(place, pageText));
  return { certainty: found.certainty, ranges: found.ranges.flatMap((range) => domRanges(dom, range)) };
}

function originOf({ textStart, textEnd }: ReaderPlace, pageText: string): QuoteOrigin | undefined {
  if (pageText === '' || textStart === undefined || textEnd === undefined) return undefined;
  return { pageText, textStart, textEnd };
}

function markedAs(certainty: QuotePlace['certainty'], dom: DomText, place: ReaderPlace): Marked {
  if (certainty !== 'page') return certainty;
  if (place.rects?.length) return 'box';
  return dom.text.trim() === '' ? 'scan' : 'page';
}

function bounds(ranges: readonly Range[]): DOMRect | undefined {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function boxOf(frame: HTMLElement | null, ranges: readonly Range[]): PageBox | undefined {
  const mark = bounds(ranges);
  if (!mark || !frame) return undefined;
  const page = frame.getBoundingClientRect();
  const rtl = getComputedStyle(frame).direction === 'rtl';
  const start = rtl ? page.right - mark.right : mark.left - page.left;
  return { start, top: mark.top - page.top, height: mark.height };
}

/** Where the words, or the box, stand in the scrolled content; undefined where only the page is known. */
function contentPlace(
  scroller: HTMLElement | null,
  frame: HTMLElement | null,
  ranges: readonly Range[],
  place: ReaderPlace,
): { top: number; height: number } | undefined {
  if (!scroller || !frame) return undefined;
  const view = scroller.getBoundingClientRect();
  const mark = bounds(ranges);
  if (mark) return { top: mark.top - view.top + scroller.scrollTop, height: mark.height };
  const [, y, , height] = place.rects?.[0] ?? [];
  if (y === undefined) return undefined;
  const page = frame.getBoundingClientRect();
  return {
    top: page.top - view.top + scroller.scrollTop + y * page.height,
    height: (height ?? 0) * page.height,
  };
}
