'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { documentsQuery, isFinal } from '@/shared/api/documents';

/** How many documents there are, or how many of them are still being read. */
export function LibraryStatus() {
  const t = useTranslations('documents');
  const format = useFormatter();
  const { data, hasNextPage } = useInfiniteQuery(documentsQuery());
  const documents = data?.pages.flatMap((page) => page.items) ?? [];
  const reading = documents.filter((document) => !isFinal(document)).length;
  if (documents.length === 0) return null;
  return (
    <span className="ms-auto text-muted text-small tabular-nums">
      {reading > 0
        ? t('reading', { count: reading })
        : `${format.number(documents.length)}${hasNextPage ? '+' : ''}`}
    </span>
  );
}
