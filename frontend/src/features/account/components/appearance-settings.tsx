'use client';

import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useChangeMe } from '@/shared/api/me';
import type { Settings } from '@/shared/api/types';
import { inLocale } from '@/shared/config/paths';
import { isLocale, locales, nativeNameOf } from '@/shared/i18n/routing';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { SelectField } from '@/shared/ui/field';
import { Choice } from './choice';
import { SaveState } from './save-state';
import { SettingsSection } from './settings-section';

const themes = ['system', 'light', 'dark'] as const;

/** Interface language and theme, kept with the account so that they follow to other browsers. */
export function AppearanceSettings({ settings }: { settings: Settings }) {
  const t = useTranslations('settings');
  const account = useTranslations('account');
  const locale = useAppLocale();
  const change = useChangeMe();
  const { setTheme } = useTheme();
  const changeLanguage = (interfaceLanguage: string) => {
    if (!isLocale(interfaceLanguage)) return;
    const { pathname, search } = window.location;
    change.mutate(
      { settings: { interfaceLanguage } },
      { onSuccess: () => window.location.assign(inLocale(pathname, interfaceLanguage) + search) },
    );
  };
  return (
    <SettingsSection title={t('appearance')} text={t('appearanceText')} state={<SaveState change={change} />}>
      <SelectField
        label={t('interfaceLanguage')}
        value={locale}
        onChange={({ target }) => changeLanguage(target.value)}
      >
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nativeNameOf(tag)}
          </option>
        ))}
      </SelectField>
      <Choice
        label={account('theme')}
        options={themes.map((value) => ({ value, label: account('themeOf', { theme: value }) }))}
        value={settings.theme}
        onValue={(theme) => {
          setTheme(theme);
          change.mutate({ settings: { theme } });
        }}
      />
    </SettingsSection>
  );
}
