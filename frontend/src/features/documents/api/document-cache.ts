import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { collectionsQuery } from '@/shared/api/collections';
import { documentQuery, documentsKey, isFinal } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';

type DocumentPages = InfiniteData<{ items: Document[]; nextCursor?: string }>;

function replacedIn(pages: DocumentPages, document: Document): DocumentPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === document.id ? document : item)),
    })),
  };
}

function isListed(client: QueryClient, id: string): boolean {
  const unfiltered = client.getQueryData<DocumentPages>([...documentsKey, {}]);
  return unfiltered?.pages.some((page) => page.items.some((item) => item.id === id)) ?? false;
}

/** Puts the newest state of a document into every list that shows it, and asks anew for lists that lack it. */
export function putDocument(client: QueryClient, document: Document): void {
  const isNew = !isListed(client, document.id);
  client.setQueryData(documentQuery(document.id).queryKey, document);
  client.setQueriesData<DocumentPages>(
    { queryKey: documentsKey },
    (pages) => pages && replacedIn(pages, document),
  );
  if (isNew) client.invalidateQueries({ queryKey: documentsKey });
  if (isNew || isFinal(document)) client.invalidateQueries({ queryKey: collectionsQuery.queryKey });
}

/** Takes a deleted document out of every list at once. */
export function dropDocument(client: QueryClient, id: string): void {
  client.setQueriesData<DocumentPages>(
    { queryKey: documentsKey },
    (pages) =>
      pages && {
        ...pages,
        pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) })),
      },
  );
  client.invalidateQueries({ queryKey: documentsKey });
  client.invalidateQueries({ queryKey: collectionsQuery.queryKey });
}
