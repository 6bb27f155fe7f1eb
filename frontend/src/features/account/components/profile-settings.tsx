'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useChangeMe } from '@/shared/api/me';
import type { User } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { TextField } from '@/shared/ui/field';
import { useSignOut } from '../api/sign-out';
import { SaveState } from './save-state';
import { SettingsSection } from './settings-section';

export function ProfileSettings({ user }: { user: User }) {
  const t = useTranslations('settings');
  const account = useTranslations('account');
  const shared = useTranslations('shared');
  const change = useChangeMe();
  const signOut = useSignOut();
  const [name, setName] = useState(user.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name: name.trim() });
  };
  return (
    <SettingsSection title={t('profile')} text={t('profileText')}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          label={account('name')}
          required
          maxLength={100}
          dir="auto"
          autoComplete="name"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          label={account('email')}
          value={user.email}
          readOnly
          dir="ltr"
          className="rtl:text-right"
        />
        <div className="flex items-center gap-3">
          <Button type="submit" disabled={change.isPending || !name.trim() || name === user.name}>
            {shared('save')}
          </Button>
          <SaveState change={change} />
          <Button variant="quiet" className="ms-auto" onClick={() => signOut.mutate()}>
            {account('signOut')}
          </Button>
        </div>
      </form>
    </SettingsSection>
  );
}
