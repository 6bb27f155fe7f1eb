'use client';

import { FolderOpen, MessageSquareText, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SessionGate } from '@/features/account/components/session-gate';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { AppShell } from '@/shared/ui/shell/app-shell';
import { AppSidebar } from './app-sidebar';

/** Everything around a signed-in page. */
export function AppFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  const locale = useAppLocale();
  const destinations = [
    { href: pages.chat(locale), label: t('chat'), icon: <MessageSquareText aria-hidden /> },
    { href: pages.library(locale), label: t('library'), icon: <FolderOpen aria-hidden /> },
    { href: pages.settings(locale), label: t('settings'), icon: <UserRound aria-hidden /> },
  ];
  return (
    <SessionGate>
      <AppShell sidebar={<AppSidebar />} destinations={destinations}>
        {children}
      </AppShell>
    </SessionGate>
  );
}
