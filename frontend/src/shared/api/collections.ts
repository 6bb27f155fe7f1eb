import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

export const collectionsQuery = queryOptions({
  queryKey: ['collections'],
  queryFn: () => bodyOf(api.GET('/api/collections')),
});
