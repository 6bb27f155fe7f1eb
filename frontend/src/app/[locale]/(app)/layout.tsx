import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { toLocale } from '@/shared/i18n/routing';
import { AppFrame } from './app-frame';

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function AppLayout({ children, params }: LayoutProps) {
  setRequestLocale(toLocale((await params).locale));
  return <AppFrame>{children}</AppFrame>;
}
