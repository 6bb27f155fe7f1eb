import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { toLocale } from '@/shared/i18n/routing';
import { SignUpPage } from './sign-up-page';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'shell' });
  return { title: t('signUp') };
}

export default async function Page({ params }: PageProps) {
  setRequestLocale(toLocale((await params).locale));
  return <SignUpPage />;
}
