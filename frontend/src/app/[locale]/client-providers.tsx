'use client';

import { useTranslations } from 'next-intl';
import { ThemeProvider } from 'next-themes';
import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { QueryProvider } from '@/shared/api/query-provider';
import { directionOf, type Locale } from '@/shared/i18n/routing';
import { Toaster } from '@/shared/ui/toast';
import { TooltipProvider } from '@/shared/ui/tooltip';

export function ClientProviders({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = useTranslations('shell');
  const direction = directionOf(locale);
  return (
    <ThemeProvider
      attribute="class"
      defaultTheme="system"
      storageKey="glossa.theme"
      disableTransitionOnChange
    >
      <Direction.Provider dir={direction}>
        <QueryProvider>
          <TooltipProvider delayDuration={300}>
            {children}
            <Toaster label={t('notices')} direction={direction} />
          </TooltipProvider>
        </QueryProvider>
      </Direction.Provider>
    </ThemeProvider>
  );
}
