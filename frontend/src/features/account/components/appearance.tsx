'use client';

import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useEffect, useState } from 'react';
import { inLocale } from '@/shared/config/paths';
import { isLocale, locales, nativeNameOf } from '@/shared/i18n/routing';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { SelectField } from '@/shared/ui/field';

const themes = ['system', 'light', 'dark'] as const;

/** Interface language and theme of this browser, for who is not signed in. */
export function Appearance() {
  const t = useTranslations('account');
  const locale = useAppLocale();
  const { theme, setTheme } = useTheme();
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t('language')}
        value={locale}
        onChange={({ target }) => {
          const { pathname, search } = window.location;
          if (isLocale(target.value)) window.location.assign(inLocale(pathname, target.value) + search);
        }}
      >
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nativeNameOf(tag)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('theme')}
        value={mounted ? theme : 'system'}
        onChange={({ target }) => setTheme(target.value)}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {t('themeOf', { theme: name })}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
