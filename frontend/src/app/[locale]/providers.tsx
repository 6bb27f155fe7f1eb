import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/shared/i18n/routing';
import { ClientProviders } from './client-providers';

/** What every page stands on: texts, theme, direction and the query cache. */
export function Providers({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider>
      <ClientProviders locale={locale}>{children}</ClientProviders>
    </NextIntlClientProvider>
  );
}
