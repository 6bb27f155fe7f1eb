'use client';

import { CircleAlert, Copy, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toApiError } from '@/shared/api/problem';
import { Button } from './button';
import { useErrorText } from './error-text';

function detailsOf(error: unknown): string {
  const { code, details } = toApiError(error);
  return [`code: ${code}`, `request: ${details.requestId ?? '-'}`, `time: ${new Date().toISOString()}`].join(
    '\n',
  );
}

/** Copies code and request id, which is what somebody who helps will ask for. */
export function CopyDetails({ error }: { error: unknown }) {
  const t = useTranslations('shared');
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(detailsOf(error)).then(() => setCopied(true));
  return (
    <Button variant="quiet" size="small" onClick={copy}>
      <Copy aria-hidden />
      {copied ? t('copied') : t('copyDetails')}
    </Button>
  );
}

/** Cause, next step, retry and the details to hand on, in place of the view that failed. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations('shared');
  const known = toApiError(error);
  const { text, next } = useErrorText()(known.code, known.details);
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center gap-2 px-4 py-10 text-center">
      <CircleAlert aria-hidden className="size-7 text-danger" />
      <p className="font-medium">{text}</p>
      <p className="text-muted">{next}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            <RotateCw aria-hidden />
            {t('retry')}
          </Button>
        )}
        <CopyDetails error={error} />
      </div>
    </div>
  );
}
