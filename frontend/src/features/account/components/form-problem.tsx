'use client';

import { useTranslations } from 'next-intl';
import { toApiError } from '@/shared/api/problem';
import { ErrorText } from '@/shared/ui/error-text';

/** What went wrong with a form as a whole; nothing where only single fields are wrong. */
export function FormProblem({ error }: { error: unknown }) {
  if (!error || toApiError(error).details.errors?.length) return null;
  return (
    <p role="alert" className="rounded-control border border-danger px-3 py-2 text-danger">
      <ErrorText error={error} />
    </p>
  );
}

const fieldCodes = ['required', 'too-short', 'too-long', 'too-common'] as const;

/** Gives the text for one field of a form that the server refused. */
export function useFieldError(error: unknown): (field: string) => string | undefined {
  const t = useTranslations('account');
  const errors = error ? (toApiError(error).details.errors ?? []) : [];
  return (field) => {
    const found = errors.find((entry) => entry.field === field);
    if (!found) return undefined;
    return t(`fieldError.${fieldCodes.find((code) => code === found.code) ?? 'invalid'}`);
  };
}
