'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '@/shared/ui/brand';
import { Appearance } from './appearance';

/** The one card of the pages before sign-in, with language and theme already at hand. */
export function AccountCard({ children }: { children: ReactNode }) {
  const t = useTranslations('account');
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-10">
      <header className="grid gap-1 text-center">
        <Brand className="justify-self-center text-display" signClass="size-9" />
        <p className="text-muted">
          {t.rich('tagline', {
            mark: (words) => <mark className="rounded-xs px-0.5 text-text">{words}</mark>,
          })}
        </p>
      </header>
      <div className="rounded-card border bg-surface p-6 pane:p-8">{children}</div>
      <Appearance />
    </main>
  );
}
