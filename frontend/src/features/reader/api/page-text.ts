import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';

/** The frozen text of one page, to which quotes and offsets refer. */
export const pageTextQuery = (id: string, version: number | undefined, page: number) =>
  queryOptions({
    queryKey: ['page-text', id, version, page],
    queryFn: async () => {
      const query = { ...(version === undefined ? {} : { version }), from: page, to: page };
      const { pages } = await bodyOf(
        api.GET('/api/documents/{id}/text', { params: { path: { id }, query } }),
      );
      return pages.find(({ number }) => number === page) ?? pages[0] ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
