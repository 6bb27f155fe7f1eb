'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ApiError, type ErrorCode, toApiError } from '@/shared/api/problem';

type ErrorText = { text: string; next: string };

/** Gives the text of an error code and what the reader can do about it. */
export function useErrorText(): (code: ErrorCode, details?: ApiError['details']) => ErrorText {
  const t = useTranslations('errors');
  const locale = useLocale();
  return (code, details) => {
    const seconds = details?.retryAfterSeconds ?? 0;
    const limit = details?.limit === undefined ? '' : new Intl.NumberFormat(locale).format(details.limit);
    return {
      text: t(`${code}.text`, { limit, hasLimit: String(details?.limit !== undefined) }),
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
