'use client';

import { FolderOpen, Plus } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { AccountMenu } from '@/features/account/components/account-menu';
import { ConversationList } from '@/features/conversations/components/conversation-list';
import { LibraryStatus } from '@/features/documents/components/library-status';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Brand } from '@/shared/ui/brand';
import { Button } from '@/shared/ui/button';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import { useShell } from '@/shared/ui/shell/shell-context';

/** New chat, the history, the library and the account. */
export function AppSidebar() {
  const t = useTranslations('shell');
  const locale = useAppLocale();
  const pathname = usePathname();
  const { closeSidebar } = useShell();
  return (
    <div className="flex h-full flex-col">
      <div className="grid gap-3 p-3">
        <Brand className="px-2 pt-1 text-answer" />
        <Button asChild className="w-full justify-start">
          <Link href={pages.chat(locale)} onClick={closeSidebar}>
            <Plus aria-hidden />
            {t('newChat')}
          </Link>
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-3">
        <PaneBoundary>
          <ConversationList onNavigate={closeSidebar} />
        </PaneBoundary>
      </div>
      <div className="grid gap-1 border-t p-3">
        <Link
          href={pages.library(locale)}
          onClick={closeSidebar}
          aria-current={pathname === pages.library(locale) ? 'page' : undefined}
          className="flex min-h-10 items-center gap-2 rounded-control px-3 hover:bg-surface aria-[current]:bg-surface aria-[current]:text-accent [&_svg]:size-4"
        >
          <FolderOpen aria-hidden />
          {t('library')}
          <LibraryStatus />
        </Link>
        <AccountMenu onNavigate={closeSidebar} />
      </div>
    </div>
  );
}
