import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { User, UserChange } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => bodyOf(api.GET('/api/me')),
  staleTime: 60_000,
});

/** The signed-in user; undefined while asked and where nobody is signed in. */
export function useMe() {
  return useQuery(meQuery).data;
}

function changed(user: User, { name, settings }: UserChange): User {
  return { ...user, name: name ?? user.name, settings: { ...user.settings, ...settings } };
}

/** Changes name or settings; fields that are not named stay. Shown at once, and taken back if it is refused. */
export function useChangeMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: UserChange) => bodyOf(api.PATCH('/api/me', { body: change })),
    onMutate: (change) => {
      const before = client.getQueryData(meQuery.queryKey);
      if (before) client.setQueryData(meQuery.queryKey, changed(before, change));
      return before;
    },
    onError: (_, __, before) => client.setQueryData(meQuery.queryKey, before),
    onSuccess: (user) => client.setQueryData(meQuery.queryKey, user),
  });
}
