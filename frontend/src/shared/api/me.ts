import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { UserChange } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => bodyOf(api.GET('/api/me')),
  staleTime: 60_000,
});

/** The signed-in user; undefined while asked and where nobody is signed in. */
export function useMe() {
  return useQuery(meQuery).data;
}

/** Changes name or settings; fields that are not named stay. */
export function useChangeMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: UserChange) => bodyOf(api.PATCH('/api/me', { body: change })),
    onSuccess: (user) => client.setQueryData(meQuery.queryKey, user),
  });
}
