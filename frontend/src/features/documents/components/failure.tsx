'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { isErrorCode } from '@/shared/api/problem';
import type { Document } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { ErrorText, useErrorText } from '@/shared/ui/error-text';
import { useDeleteDocument, useRetryDocument } from '../api/document-actions';

/** Why a document could not be read, and what to do next. */
export function FailureText({ document }: { document: Document }) {
  const textOf = useErrorText();
  const code = document.error?.code;
  const { text, next } = textOf(isErrorCode(code) ? code : 'crashed');
  return `${text} ${next}`;
}

/** The buttons that fit the cause: a password, another try, or only removal. */
export function FailureHelp({ document }: { document: Document }) {
  const t = useTranslations('documents');
  const shared = useTranslations('shared');
  const retry = useRetryDocument();
  const remove = useDeleteDocument();
  const code = document.error?.code;
  if (code === 'encrypted' || code === 'wrong-password') return <PasswordForm document={document} />;
  return (
    <div className="flex flex-wrap gap-2">
      {(document.error?.retryable || code === 'cancelled') && (
        <Button size="small" disabled={retry.isPending} onClick={() => retry.mutate({ id: document.id })}>
          {shared('retry')}
        </Button>
      )}
      <Button size="small" disabled={remove.isPending} onClick={() => remove.mutate(document.id)}>
        {t('remove')}
      </Button>
      <Problem error={retry.error ?? remove.error} />
    </div>
  );
}

function PasswordForm({ document }: { document: Document }) {
  const t = useTranslations('documents');
  const id = useId();
  const retry = useRetryDocument();
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    retry.mutate({ id: document.id, password });
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="sr-only">
        {t('passwordOf', { name: document.name })}
      </label>
      <input
        id={id}
        type="password"
        required
        autoComplete="off"
        placeholder={t('password')}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        className="h-9 min-w-0 flex-1 rounded-control border border-control bg-surface px-3"
      />
      <Button type="submit" size="small" disabled={retry.isPending}>
        {t('unlock')}
      </Button>
      <Problem error={retry.error} />
    </form>
  );
}

function Problem({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <p role="alert" className="w-full text-danger">
      <ErrorText error={error} />
    </p>
  );
}
