'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ApiError, type ErrorCode, toApiError } from '@/shared/api/problem';
import { formatBytes } from '@/shared/i18n/format';

type ErrorText = { text: string; next: string };

/** The number that was reached, as people read it; empty where none was told. */
function limitIn(details: ApiError['details'] | undefined, locale: string): string {
  if (details?.limitBytes !== undefined) return formatBytes(details.limitBytes, locale);
  return details?.limit === undefined ? '' : new Intl.NumberFormat(locale).format(details.limit);
}

/** Gives the text of an error code and what the reader can do about it. */
export function useErrorText(): (code: ErrorCode, details?: ApiError['details']) => ErrorText {
  const t = useTranslations('errors');
  const locale = useLocale();
  return (code, details) => {
    const seconds = details?.retryAfterSeconds ?? 0;
    const limit = limitIn(details, locale);
    return {
      text: t(`${code}.text`, { limit, hasLimit: String(limit !== '') }),
      next: t(`${code}.next`, { seconds }),
    };
  };
}

/** Cause and next step of whatever was thrown, as two sentences. */
export function ErrorText({ error }: { error: unknown }) {
  const textOf = useErrorText();
  const known = toApiError(error);
  const { text, next } = textOf(known.code, known.details);
  return (
    <>
      {text} {next}
    </>
  );
}
