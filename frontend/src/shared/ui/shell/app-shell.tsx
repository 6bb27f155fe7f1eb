'use client';

import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { BottomBar, type Destination, Rail } from './navigation';
import { ShellProvider } from './shell-context';
import { useShortcut } from './use-shortcut';

const SidebarOverlay = lazy(async () => ({ default: (await import('./sidebar-overlay')).SidebarOverlay }));

type AppShellProps = {
  /** History and places; docked at 1280 px and above, over the page below. */
  sidebar: ReactNode;
  /** The rail's and the bottom bar's entries. */
  destinations: Destination[];
  children: ReactNode;
};

/** The frame of every signed-in screen: sidebar, page, and a bottom bar on phones. */
export function AppShell({ sidebar, destinations, children }: AppShellProps) {
  const t = useTranslations('shell');
  const [open, setOpen] = useState(false);
  const [docked, setDocked] = useState(true);
  const shell = useMemo(() => ({ openSidebar: () => setOpen(true), closeSidebar: () => setOpen(false) }), []);
  useShortcut('mod+b', () => {
    if (window.innerWidth >= 1280) setDocked((value) => !value);
    else setOpen((value) => !value);
  });
  return (
    <ShellProvider value={shell}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-surface focus:p-3"
      >
        {t('skipToContent')}
      </a>
      <div className="flex h-dvh flex-col pane:flex-row">
        {docked && (
          <aside aria-label={t('sidebar')} className="hidden w-66 shrink-0 border-e bg-sunken wide:block">
            {sidebar}
          </aside>
        )}
        <Rail
          destinations={destinations}
          hiddenWhenWide={docked}
          onOpenSidebar={() => (window.innerWidth >= 1280 ? setDocked(true) : setOpen(true))}
        />
        <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          {children}
        </main>
        <BottomBar destinations={destinations} />
      </div>
      {open && (
        <Suspense>
          <SidebarOverlay onClose={() => setOpen(false)}>{sidebar}</SidebarOverlay>
        </Suspense>
      )}
    </ShellProvider>
  );
}
