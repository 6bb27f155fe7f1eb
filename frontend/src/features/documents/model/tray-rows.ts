import { isFinal } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import type { Upload } from './upload-queue';

export type TrayRow = { key: string; upload: Upload } | { key: string; document: Document };

export type TrayCounts = { all: number; ready: number; open: number; failed: number };

type Sources = {
  uploads: Upload[];
  documents: Document[];
  /** Documents that were seen unfinished since the page was loaded: their end is worth telling. */
  followed: ReadonlySet<string>;
  dismissed: ReadonlySet<string>;
};

function isWorthARow(document: Document, followed: ReadonlySet<string>): boolean {
  return !isFinal(document) || document.status === 'FAILED' || followed.has(document.id);
}

/** What the tray shows: uploads whose bytes are under way, then documents that are being read, failed or just finished. */
export function trayRows({ uploads, documents, followed, dismissed }: Sources): TrayRow[] {
  const listed = new Set(documents.map(({ id }) => id));
  const underWay = uploads.filter(
    ({ progress }) => progress.state !== 'sent' || !listed.has(progress.documentId),
  );
  return [
    ...underWay.map((upload) => ({ key: upload.id, upload })),
    ...documents
      .filter((document) => isWorthARow(document, followed) && !dismissed.has(document.id))
      .map((document) => ({ key: document.id, document })),
  ];
}

/** How many rows there are, how many are ready, and how many still change by themselves. */
export function countsOf(rows: TrayRow[]): TrayCounts {
  const documents = rows.flatMap((row) => ('document' in row ? [row.document] : []));
  const uploads = rows.flatMap((row) => ('upload' in row ? [row.upload.progress.state] : []));
  return {
    all: rows.length,
    ready: documents.filter(({ status }) => status === 'READY' || status === 'PARTIAL').length,
    failed:
      documents.filter(({ status }) => status === 'FAILED').length +
      uploads.filter((state) => state === 'refused').length,
    open:
      documents.filter((document) => !isFinal(document)).length +
      uploads.filter((state) => state !== 'duplicate' && state !== 'refused').length,
  };
}
