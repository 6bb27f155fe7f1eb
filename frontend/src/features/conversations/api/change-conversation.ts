import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { conversationQuery, conversationsKey } from '@/shared/api/conversations';
import type { Conversation } from '@/shared/api/types';

type Pages = InfiniteData<{ items: Conversation[]; nextCursor?: string }>;

type Change = { id: string; title?: string; pinned?: boolean };

/** Renames or pins; the lists show it before the server answers, and take it back when it refuses. */
export function useChangeConversation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: Change) =>
      bodyOf(api.PATCH('/api/conversations/{id}', { params: { path: { id } }, body: change })),
    onMutate: async ({ id, ...change }) => {
      await client.cancelQueries({ queryKey: conversationsKey });
      client.setQueriesData<Pages>({ queryKey: conversationsKey }, (pages) =>
        mapItems(pages, (items) => items.map((item) => (item.id === id ? { ...item, ...change } : item))),
      );
    },
    onSuccess: (conversation) =>
      client.setQueryData(conversationQuery(conversation.id).queryKey, conversation),
    onSettled: () => client.invalidateQueries({ queryKey: conversationsKey }),
  });
}

/** Deletes a conversation with its messages and citations. */
export function useDeleteConversation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/conversations/{id}', { params: { path: { id } } }),
    onSuccess: (_, id) => {
      client.setQueriesData<Pages>({ queryKey: conversationsKey }, (pages) =>
        mapItems(pages, (items) => items.filter((item) => item.id !== id)),
      );
      client.removeQueries({ queryKey: conversationQuery(id).queryKey });
      return client.invalidateQueries({ queryKey: conversationsKey });
    },
  });
}

function mapItems(
  pages: Pages | undefined,
  change: (items: Conversation[]) => Conversation[],
): Pages | undefined {
  return pages && { ...pages, pages: pages.pages.map((page) => ({ ...page, items: change(page.items) })) };
}
