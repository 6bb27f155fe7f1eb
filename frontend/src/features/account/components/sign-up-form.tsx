'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { type FormEvent, useState } from 'react';
import { useChangeMe } from '@/shared/api/me';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Button } from '@/shared/ui/button';
import { TextField } from '@/shared/ui/field';
import { useSignUp } from '../api/sign-up';
import { FormProblem, useFieldError } from './form-problem';
import { PasswordField } from './password-field';

function themeOf(name: string | undefined): 'system' | 'light' | 'dark' {
  return name === 'light' || name === 'dark' ? name : 'system';
}

/** Makes the account and keeps the language and theme that were chosen beside the form. */
export function SignUpForm({ isSetup, setupToken }: { isSetup: boolean; setupToken?: string }) {
  const t = useTranslations('account');
  const locale = useAppLocale();
  const router = useRouter();
  const signUp = useSignUp();
  const changeMe = useChangeMe();
  const { theme } = useTheme();
  const errorOf = useFieldError(signUp.error);
  const [account, setAccount] = useState({ name: '', email: '', password: '' });
  const keepAppearance = () => {
    changeMe.mutate({ settings: { interfaceLanguage: locale, theme: themeOf(theme) } });
    router.replace(pages.chat(locale));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signUp.mutate({ ...account, setupToken }, { onSuccess: keepAppearance });
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <div className="grid gap-1">
        <h1 className="font-semibold text-title">{isSetup ? t('setupTitle') : t('signUpTitle')}</h1>
        {isSetup && <p className="text-muted">{t('setupText')}</p>}
      </div>
      <FormProblem error={signUp.error} />
      <TextField
        label={t('name')}
        autoComplete="name"
        required
        maxLength={100}
        dir="auto"
        error={errorOf('name')}
        value={account.name}
        onChange={({ target }) => setAccount({ ...account, name: target.value })}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        dir="ltr"
        className="rtl:text-right"
        error={errorOf('email')}
        value={account.email}
        onChange={({ target }) => setAccount({ ...account, email: target.value })}
      />
      <PasswordField
        meter
        required
        minLength={8}
        autoComplete="new-password"
        error={errorOf('password')}
        value={account.password}
        onValue={(password) => setAccount({ ...account, password })}
      />
      <Button type="submit" variant="primary" disabled={signUp.isPending}>
        {t('signUp')}
      </Button>
      {!isSetup && (
        <p className="text-center text-muted">
          {t('haveAccount')}{' '}
          <Link href={pages.signIn(locale)} className="font-medium text-accent underline underline-offset-4">
            {t('signIn')}
          </Link>
        </p>
      )}
    </form>
  );
}
