import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client';

export const configQuery = queryOptions({
  queryKey: ['config'],
  queryFn: () => bodyOf(api.GET('/api/config')),
  staleTime: 60_000,
});

/** What this server allows and how it answers; undefined while it is being asked. */
export function useConfig() {
  return useQuery(configQuery).data;
}
