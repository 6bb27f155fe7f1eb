import type { PDFDocumentProxy } from 'pdfjs-dist';
import { endpoints } from '@/shared/config/paths';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const assets = '/pdfjs/';

let library: Promise<PdfLibrary> | undefined;

/** pdf.js with its worker, fetched once. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((pdf) => {
    pdf.GlobalWorkerOptions.workerSrc = `${assets}pdf.worker.js`;
    return pdf;
  });
  return library;
}

interface OpenPdf {
  key: string;
  document: Promise<PDFDocumentProxy>;
}

/** The documents opened last; one more is kept, so that stepping between two of them is quick. */
const keptOpen = 2;
let open: OpenPdf[] = [];

/** Opens a version of a document; scripts in it never run, and nothing is fetched from another origin. */
export function openPdf(documentId: string, version: number | undefined): Promise<PDFDocumentProxy> {
  const key = `${documentId}/${version ?? ''}`;
  const known = open.find((one) => one.key === key);
  const current = known ?? { key, document: fetchPdf(endpoints.documentFile(documentId, version)) };
  const others = open.filter((one) => one !== current);
  for (const old of others.slice(keptOpen - 1)) close(old);
  open = [current, ...others.slice(0, keptOpen - 1)];
  current.document.catch(() => {
    open = open.filter((one) => one !== current);
  });
  return current.document;
}

async function fetchPdf(url: string): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfLibrary();
  return getDocument({
    url: new URL(url, location.href).href,
    withCredentials: true,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    enableXfa: false,
    disableAutoFetch: true,
    verbosity: 0,
  }).promise;
}

function close({ document }: OpenPdf): void {
  document.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
}
