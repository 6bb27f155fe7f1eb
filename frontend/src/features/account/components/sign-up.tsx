'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { configQuery } from '@/shared/api/config';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { ErrorState } from '@/shared/ui/error-state';
import { SkeletonList } from '@/shared/ui/skeleton';
import { useSetupToken } from '../model/use-setup-token';
import { SignUpForm } from './sign-up-form';

/** The first account, another account, or why there can be none. */
export function SignUp() {
  const t = useTranslations('account');
  const setupToken = useSetupToken();
  const { data: config, error, refetch } = useQuery(configQuery);
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!config) return <SkeletonList rows={4} />;
  const isSetup = config.registration === 'setup';
  if (config.registration === 'closed') return <NoSignUp>{t('registrationClosed')}</NoSignUp>;
  if (isSetup && !setupToken) return <NoSignUp>{t('setupLinkNeeded')}</NoSignUp>;
  return <SignUpForm isSetup={isSetup} setupToken={setupToken} />;
}

function NoSignUp({ children }: { children: string }) {
  const t = useTranslations('account');
  const locale = useAppLocale();
  return (
    <div className="grid gap-4">
      <h1 className="font-semibold text-title">{t('signUpTitle')}</h1>
      <p>{children}</p>
      <Link href={pages.signIn(locale)} className="font-medium text-accent underline underline-offset-4">
        {t('signIn')}
      </Link>
    </div>
  );
}
