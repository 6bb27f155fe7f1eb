import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { collectionsQuery } from '@/shared/api/collections';
import { documentsKey } from '@/shared/api/documents';

/** Refreshes both lists, because a collection shows how many documents it holds. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: collectionsQuery.queryKey }),
      client.invalidateQueries({ queryKey: documentsKey }),
    ]);
}

export function useCreateCollection() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (name: string) => bodyOf(api.POST('/api/collections', { body: { name } })),
    onSuccess: refresh,
  });
}

export function useRenameCollection() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      api.PATCH('/api/collections/{id}', { params: { path: { id } }, body: { name } }),
    onSuccess: refresh,
  });
}

/** Deletes the collection; its documents stay in the library. */
export function useDeleteCollection() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) =>
      api.DELETE('/api/collections/{id}', { params: { path: { id }, query: { documents: 'keep' } } }),
    onSuccess: refresh,
  });
}
