'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Suspense, useCallback } from 'react';
import { AddFilesButton } from '@/features/documents/components/add-files-button';
import { Library, type LibraryPlace } from '@/features/documents/components/library';
import { useUploadTarget } from '@/features/documents/model/uploads-context';
import { collectionsQuery } from '@/shared/api/collections';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import { PageHeader } from '@/shared/ui/shell/page-header';
import { useDocumentPlaces } from '../use-document-places';

export function LibraryPage() {
  return (
    <Suspense>
      <LibraryAtPlace />
    </Suspense>
  );
}

function LibraryAtPlace() {
  const t = useTranslations('shell');
  const locale = useAppLocale();
  const router = useRouter();
  const search = useSearchParams();
  const places = useDocumentPlaces();
  const { data: collections } = useQuery(collectionsQuery);
  const place = { collection: search.get('collection') ?? undefined, q: search.get('q') ?? undefined };
  useUploadTarget(place.collection, collections?.items.find(({ id }) => id === place.collection)?.name);
  const onPlace = useCallback(
    (next: LibraryPlace) => router.replace(pages.library(locale, next), { scroll: false }),
    [router, locale],
  );
  return (
    <>
      <PageHeader title={t('library')} actions={<AddFilesButton collectionId={place.collection} />} />
      <PaneBoundary>
        <Library place={place} onPlace={onPlace} onAsk={places.ask} onOpen={places.open} />
      </PaneBoundary>
    </>
  );
}
