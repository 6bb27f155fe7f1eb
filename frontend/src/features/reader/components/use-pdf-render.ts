import type { PDFPageProxy, RenderTask, TextLayer } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { useEffect, useRef, useState } from 'react';
import { loadPdfLibrary } from '../api/pdf';
import { readingOrder } from '../model/reading-order';

/** More pixels than this fail on phones. */
const mostPixels = 16_000_000;

/** The elements of the page's text, in the order of reading; a new object for each rendering. */
export interface RenderedText {
  pieces: readonly HTMLElement[];
}

/** Draws a page and lays its text over it; both are thrown away when the page goes. */
export function usePdfRender(page: PDFPageProxy | undefined, width: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const textLayer = useRef<HTMLDivElement>(null);
  const [rendered, setRendered] = useState<RenderedText>();
  const [size, setSize] = useState<{ height: number }>();
  useEffect(() => {
    const [target, layer] = [canvas.current, textLayer.current];
    if (!page || !target || !layer) return undefined;
    const drawing = draw(page, width, target, layer, (height) => setSize({ height }));
    drawing.done.then(setRendered).catch(() => undefined);
    return () => {
      drawing.cancel();
      setRendered(undefined);
      layer.replaceChildren();
      // A canvas of no size gives its memory back.
      target.width = 0;
      target.height = 0;
    };
  }, [page, width]);
  return { canvas, textLayer, rendered, size };
}

function draw(
  page: PDFPageProxy,
  width: number,
  canvas: HTMLCanvasElement,
  layer: HTMLElement,
  onHeight: (height: number) => void,
) {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  onHeight(viewport.height);
  const most = Math.sqrt(mostPixels / (viewport.width * viewport.height));
  const density = Math.min(window.devicePixelRatio || 1, most);
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  const task: RenderTask = page.render({
    canvas,
    viewport,
    ...(density === 1 ? {} : { transform: [density, 0, 0, density, 0, 0] }),
  });
  task.promise.catch(() => undefined);
  let text: TextLayer | undefined;
  let left = false;
  const layText = async (): Promise<RenderedText> => {
    const { TextLayer } = await loadPdfLibrary();
    const textContentSource = await page.getTextContent();
    if (left) throw new Error('the page is gone');
    layer.replaceChildren();
    layer.style.setProperty('--total-scale-factor', String(scale));
    text = new TextLayer({ textContentSource, container: layer, viewport });
    await text.render();
    return { pieces: inReadingOrder(textContentSource, text.textDivs) };
  };
  return {
    done: layText(),
    cancel: () => {
      left = true;
      task.cancel();
      text?.cancel();
    },
  };
}

/** pdf.js makes one element for each item of text, in the order of the items. */
function inReadingOrder({ items }: TextContent, elements: readonly HTMLElement[]): HTMLElement[] {
  const pieces = items.flatMap((item) =>
    'str' in item ? [{ str: item.str, dir: item.dir, x: item.transform[4], y: item.transform[5] }] : [],
  );
  if (pieces.length !== elements.length) return [...elements];
  return readingOrder(pieces).flatMap((place) => elements[place] ?? []);
}
