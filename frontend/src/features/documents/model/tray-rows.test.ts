import { expect, test } from 'vitest';
import type { Document } from '@/shared/api/types';
import { countsOf, trayRows } from './tray-rows';
import type { Upload } from './upload-queue';

function documentOf(id: string, status: Document['status']): Document {
  return {
    id,
    name: `${id}.pdf`,
    collectionIds: [],
    mediaType: 'application/pdf',
    size: 1,
    sha256: '',
    status,
    searchable: 'none',
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
  };
}

function uploadOf(progress: Upload['progress']): Upload {
  return { id: 'upload', file: new File(['x'], 'x.pdf'), progress };
}

const nothing = { uploads: [], documents: [], followed: new Set<string>(), dismissed: new Set<string>() };

test('after a reload, unfinished and failed documents are rows and ready ones are not', () => {
  const documents = [documentOf('a', 'PROCESSING'), documentOf('b', 'FAILED'), documentOf('c', 'READY')];
  expect(trayRows({ ...nothing, documents }).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a document that became ready while it was followed stays until it is dismissed', () => {
  const documents = [documentOf('a', 'READY')];
  const followed = new Set(['a']);
  expect(trayRows({ ...nothing, documents, followed })).toHaveLength(1);
  expect(trayRows({ ...nothing, documents, followed, dismissed: new Set(['a']) })).toEqual([]);
});

test('a sent upload hands its row over to its document', () => {
  const uploads = [uploadOf({ state: 'sent', documentId: 'a' })];
  expect(trayRows({ ...nothing, uploads }).map(({ key }) => key)).toEqual(['upload']);
  const documents = [documentOf('a', 'PROCESSING')];
  expect(trayRows({ ...nothing, uploads, documents }).map(({ key }) => key)).toEqual(['a']);
});

test('the counts tell what is open, ready and failed', () => {
  const documents = [documentOf('a', 'PROCESSING'), documentOf('b', 'FAILED'), documentOf('c', 'PARTIAL')];
  const rows = trayRows({
    ...nothing,
    uploads: [uploadOf({ state: 'sending', sentBytes: 1 })],
    documents,
    followed: new Set(['c']),
  });
  expect(countsOf(rows)).toEqual({ all: 4, open: 2, ready: 1, failed: 1 });
});
