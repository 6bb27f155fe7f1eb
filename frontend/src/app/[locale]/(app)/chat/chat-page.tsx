'use client';

import { useTranslations } from 'next-intl';
import { PageHeader } from '@/shared/ui/shell/page-header';

export function ChatPage() {
  const t = useTranslations('shell');
  return <PageHeader title={t('chat')} />;
}
