'use client';

import { useTranslations } from 'next-intl';
import { Settings } from '@/features/account/components/settings';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import { PageHeader } from '@/shared/ui/shell/page-header';

export function SettingsPage() {
  const t = useTranslations('shell');
  return (
    <>
      <PageHeader title={t('settings')} />
      <PaneBoundary>
        <Settings />
      </PaneBoundary>
    </>
  );
}
