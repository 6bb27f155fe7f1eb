'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { collectionsQuery } from '@/shared/api/collections';
import { documentsQuery } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { SkeletonList } from '@/shared/ui/skeleton';
import { CollectionBar } from './collection-bar';
import { DocumentTable } from './document-table';
import { FirstDocuments } from './first-documents';
import { LibrarySearch } from './library-search';

export type LibraryPlace = { collection?: string; q?: string };

type LibraryProps = {
  place: LibraryPlace;
  onPlace: (place: LibraryPlace) => void;
  onAsk: (document: Document) => void;
  onOpen: (documentId: string) => void;
};

/** All documents of the user: filter by collection, search by name, and everything one can do with a document. */
export function Library({ place, onPlace, ...actions }: LibraryProps) {
  const isUntouched = useIsUntouched();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid w-full max-w-6xl gap-5 px-4 pt-5 pb-28 pane:px-6">
        {!isUntouched && (
          <div className="flex flex-wrap items-center gap-3">
            <CollectionBar
              selected={place.collection}
              onSelect={(collection) => onPlace({ ...place, collection })}
            />
            <LibrarySearch value={place.q ?? ''} onValue={(q) => onPlace({ ...place, q: q || undefined })} />
          </div>
        )}
        <Documents place={place} onPlace={onPlace} {...actions} />
      </div>
    </div>
  );
}

/** Nothing is there that could be filtered or searched. */
function useIsUntouched(): boolean {
  const { data: documents } = useInfiniteQuery(documentsQuery());
  const { data: collections } = useQuery(collectionsQuery);
  return documents?.pages[0]?.items.length === 0 && collections?.items.length === 0;
}

function Documents({ place, onPlace, ...actions }: LibraryProps) {
  const shared = useTranslations('documents');
  const query = useInfiniteQuery(documentsQuery({ collectionId: place.collection, q: place.q }));
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (!query.data) return <SkeletonList rows={6} />;
  const documents = query.data.pages.flatMap((page) => page.items);
  if (documents.length === 0) return <Nothing place={place} onPlace={onPlace} />;
  return (
    <div className="grid gap-4">
      <DocumentTable documents={documents} {...actions} />
      {query.hasNextPage && (
        <Button
          className="justify-self-center"
          disabled={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {shared('showMore')}
        </Button>
      )}
    </div>
  );
}

function Nothing({ place, onPlace }: Pick<LibraryProps, 'place' | 'onPlace'>) {
  const t = useTranslations('documents');
  if (!place.q) return <FirstDocuments collectionId={place.collection} />;
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={t('nothingFound', { q: place.q })}
      actions={<Button onClick={() => onPlace({ collection: place.collection })}>{t('clearSearch')}</Button>}
    />
  );
}
