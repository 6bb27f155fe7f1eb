import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { Document } from './types';

export type DocumentFilter = { collectionId?: string; q?: string };

/** Every list of documents has a key that starts like this. */
export const documentsKey = ['documents'] as const;

/** The documents of the user, newest first, page by page. */
export const documentsQuery = (filter: DocumentFilter = {}) =>
  infiniteQueryOptions({
    queryKey: [...documentsKey, filter],
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/api/documents', { params: { query: { ...filter, cursor: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => bodyOf(api.GET('/api/documents/{id}', { params: { path: { id } } })),
  });

export const documentTextQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['document-text', id, version],
    queryFn: () =>
      bodyOf(api.GET('/api/documents/{id}/text', { params: { path: { id }, query: { version } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Nothing will change by itself any more: it answers, or it failed. */
export function isFinal(document: Document): boolean {
  return document.status === 'READY' || document.status === 'PARTIAL' || document.status === 'FAILED';
}
