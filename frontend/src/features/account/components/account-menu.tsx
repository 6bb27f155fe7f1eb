'use client';

import { LogOut, Settings } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMe } from '@/shared/api/me';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Menu, MenuItem } from '@/shared/ui/menu';
import { UserText } from '@/shared/ui/user-text';
import { useSignOut } from '../api/sign-out';

/** Who is signed in, with the way to the settings and out. */
export function AccountMenu({ onNavigate }: { onNavigate?: () => void }) {
  const t = useTranslations('account');
  const locale = useAppLocale();
  const me = useMe();
  const signOut = useSignOut();
  if (!me) return null;
  return (
    <Menu trigger={<AccountButton name={me.name} email={me.email} />}>
      <MenuItem asChild>
        <Link href={pages.settings(locale)} onClick={onNavigate}>
          <Settings aria-hidden />
          {t('settings')}
        </Link>
      </MenuItem>
      <MenuItem onSelect={() => signOut.mutate()}>
        <LogOut aria-hidden className="rtl:-scale-x-100" />
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}

function AccountButton({ name, email, ...rest }: { name: string; email: string }) {
  const t = useTranslations('account');
  return (
    <button
      type="button"
      className="flex min-h-11 w-full items-center gap-3 rounded-control px-2 text-start hover:bg-surface"
      {...rest}
    >
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-accent font-semibold text-on-accent"
      >
        {(Array.from(name)[0] ?? '?').toLocaleUpperCase()}
      </span>
      <span className="sr-only">{t('account')}</span>
      <span className="min-w-0">
        <UserText className="font-medium">{name}</UserText>
        <UserText className="text-muted text-small">{email}</UserText>
      </span>
    </button>
  );
}
