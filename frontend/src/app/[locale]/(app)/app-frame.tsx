'use client';

import { FolderOpen, MessageSquareText, UserRound } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ApplyTheme } from '@/features/account/components/apply-theme';
import { SessionGate } from '@/features/account/components/session-gate';
import { UploadDrop } from '@/features/documents/components/upload-drop';
import { UploadTray } from '@/features/documents/components/upload-tray';
import { UploadsProvider } from '@/features/documents/model/uploads-context';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { AppShell } from '@/shared/ui/shell/app-shell';
import { AppSidebar } from './app-sidebar';
import { useDocumentPlaces } from './use-document-places';

/** Everything around a signed-in page. */
export function AppFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  const locale = useAppLocale();
  const pathname = usePathname();
  const places = useDocumentPlaces();
  const destinations = [
    { href: pages.chat(locale), label: t('chat'), icon: <MessageSquareText aria-hidden /> },
    { href: pages.library(locale), label: t('library'), icon: <FolderOpen aria-hidden /> },
    { href: pages.settings(locale), label: t('settings'), icon: <UserRound aria-hidden /> },
  ];
  return (
    <SessionGate>
      <ApplyTheme />
      <UploadsProvider>
        <AppShell sidebar={<AppSidebar />} destinations={destinations}>
          {children}
        </AppShell>
        <UploadTray raised={pathname === pages.chat(locale)} onAsk={places.ask} onOpen={places.open} />
        <UploadDrop />
      </UploadsProvider>
    </SessionGate>
  );
}
