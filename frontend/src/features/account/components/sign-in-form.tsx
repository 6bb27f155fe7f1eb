'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useConfig } from '@/shared/api/config';
import { inLocale, pages, safeNext } from '@/shared/config/paths';
import { isLocale } from '@/shared/i18n/routing';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Button } from '@/shared/ui/button';
import { TextField } from '@/shared/ui/field';
import { useSignIn } from '../api/sign-in';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';

/** Opens a session and goes on to where the user was sent away from. */
export function SignInForm() {
  const t = useTranslations('account');
  const locale = useAppLocale();
  const router = useRouter();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = safeNext(new URLSearchParams(window.location.search).get('next'));
    signIn.mutate(
      { email, password },
      {
        onSuccess: ({ settings }) => {
          const theirs = isLocale(settings.interfaceLanguage) ? settings.interfaceLanguage : locale;
          router.replace(inLocale(next ?? pages.chat(theirs), theirs));
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <h1 className="font-semibold text-title">{t('signInTitle')}</h1>
      <FormProblem error={signIn.error} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        dir="ltr"
        className="rtl:text-right"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <PasswordField value={password} onValue={setPassword} autoComplete="current-password" required />
      <Button type="submit" variant="primary" disabled={signIn.isPending}>
        {t('signIn')}
      </Button>
      <SignUpLink />
    </form>
  );
}

function SignUpLink() {
  const t = useTranslations('account');
  const locale = useAppLocale();
  const registration = useConfig()?.registration;
  if (registration === undefined || registration === 'closed') return null;
  return (
    <p className="text-center text-muted">
      {t('noAccount')}{' '}
      <Link href={pages.signUp(locale)} className="font-medium text-accent underline underline-offset-4">
        {t('signUp')}
      </Link>
    </p>
  );
}
