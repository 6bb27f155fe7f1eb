'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ErrorText } from '@/shared/ui/error-text';

type Change = { isPending: boolean; isSuccess: boolean; error: unknown };

/** Tells that a change was kept, or why it was not. */
export function SaveState({ change }: { change: Change }) {
  const t = useTranslations('settings');
  if (change.error) {
    return (
      <p role="alert" className="text-danger">
        <ErrorText error={change.error} />
      </p>
    );
  }
  return (
    <p role="status" className="flex min-h-5 items-center gap-1.5 text-ok">
      {change.isSuccess && (
        <>
          <Check aria-hidden className="size-4" />
          {t('saved')}
        </>
      )}
    </p>
  );
}
