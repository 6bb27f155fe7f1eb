import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import type { Document } from '@/shared/api/types';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';

/** Where one goes from a document: to a question about it, or into its pages. */
export function useDocumentPlaces() {
  const router = useRouter();
  const locale = useAppLocale();
  return useMemo(
    () => ({
      ask: (document: Document) => router.push(pages.chat(locale, { document: document.id })),
      open: (documentId: string) => router.push(pages.chat(locale, { read: documentId })),
    }),
    [router, locale],
  );
}
