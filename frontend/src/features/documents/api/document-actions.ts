import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { documentsKey } from '@/shared/api/documents';
import { dropDocument, putDocument } from './document-cache';

/** Reads a failed document again, with its password where it is locked. */
export function useRetryDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, password }: { id: string; password?: string }) =>
      api.POST('/api/documents/{id}/retry', { params: { path: { id } }, body: { password } }),
    onSuccess: ({ data }) =>
      data ? putDocument(client, data) : client.invalidateQueries({ queryKey: documentsKey }),
  });
}

/** Stops reading a document; the server stops as well. */
export function useCancelDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.POST('/api/documents/{id}/cancel', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: documentsKey }),
  });
}

/** Removes the file, its text and its index. */
export function useDeleteDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/documents/{id}', { params: { path: { id } } }),
    onSuccess: (_, id) => dropDocument(client, id),
  });
}

/** Renames a document or puts it into other collections. */
export function useChangeDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; name?: string; collectionIds?: string[] }) =>
      bodyOf(api.PATCH('/api/documents/{id}', { params: { path: { id } }, body })),
    onSuccess: (document) => {
      putDocument(client, document);
      return client.invalidateQueries();
    },
  });
}

/** Adds the sample documents to the user's library. */
export function useAddSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/documents/samples')),
    onSuccess: ({ items }) => {
      for (const document of items) putDocument(client, document);
    },
  });
}
