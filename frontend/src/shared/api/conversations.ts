import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

/** Every list of conversations has a key that starts like this. */
export const conversationsKey = ['conversations'] as const;

/** The stored conversations, pinned or not, newest first; `q` searches titles and text. */
export const conversationsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...conversationsKey, q],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/conversations', {
          params: { query: { ...(q ? { q } : {}), cursor: pageParam, limit: 100 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => bodyOf(api.GET('/api/conversations/{id}', { params: { path: { id } } })),
  });

/** The messages of all branches, oldest first. */
export const messagesQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['messages', conversationId],
    queryFn: () =>
      bodyOf(api.GET('/api/conversations/{id}/messages', { params: { path: { id: conversationId } } })),
  });

/** Asks again for a conversation, its messages and the lists that name it. */
export async function refreshConversation(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: messagesQuery(id).queryKey }),
    client.invalidateQueries({ queryKey: conversationQuery(id).queryKey }),
    client.invalidateQueries({ queryKey: conversationsKey }),
  ]);
}
