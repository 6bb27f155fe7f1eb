'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { meQuery } from '@/shared/api/me';
import { ApiError } from '@/shared/api/problem';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { ErrorState } from '@/shared/ui/error-state';
import { SkeletonList } from '@/shared/ui/skeleton';

/** Shows its children to who is signed in and sends everybody else to the sign-in page. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(meQuery);
  const router = useRouter();
  const locale = useAppLocale();
  const anonymous = error instanceof ApiError && error.code === 'sign-in-required';
  useEffect(() => {
    if (!anonymous) return;
    const next = `${window.location.pathname}${window.location.search}`;
    router.replace(pages.signIn(locale, { next }));
  }, [anonymous, locale, router]);
  if (error && !anonymous) return <ErrorState error={error} onRetry={refetch} />;
  if (data && !anonymous) return children;
  return (
    <div className="mx-auto max-w-2xl p-6">
      <SkeletonList rows={4} />
    </div>
  );
}
