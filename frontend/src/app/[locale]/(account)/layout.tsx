import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountCard } from '@/features/account/components/account-card';
import { toLocale } from '@/shared/i18n/routing';

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function AccountLayout({ children, params }: LayoutProps) {
  setRequestLocale(toLocale((await params).locale));
  return <AccountCard>{children}</AccountCard>;
}
