'use client';

import { Menu as MenuIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '../icon-button';
import { useShell } from './shell-context';

type PageHeaderProps = { title: ReactNode; actions?: ReactNode };

/** The first line of a page: where one is, and what can be done here. */
export function PageHeader({ title, actions }: PageHeaderProps) {
  const t = useTranslations('shell');
  const { openSidebar } = useShell();
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 border-b bg-bg px-2 pane:px-6">
      <IconButton label={t('openSidebar')} onClick={openSidebar} className="pane:hidden">
        <MenuIcon aria-hidden />
      </IconButton>
      <h1 dir="auto" className="min-w-0 flex-1 truncate text-start font-semibold text-answer">
        {title}
      </h1>
      {actions && <div className="flex items-center gap-1">{actions}</div>}
    </header>
  );
}
