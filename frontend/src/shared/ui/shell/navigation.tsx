'use client';

import { PanelLeft } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classes } from '../classes';
import { IconButton } from '../icon-button';
import { Tooltip } from '../tooltip';

export type Destination = { href: string; label: string; icon: ReactNode };

function isCurrent(destination: Destination, pathname: string): boolean {
  return pathname === destination.href.split('?')[0];
}

type RailProps = { destinations: Destination[]; hiddenWhenWide: boolean; onOpenSidebar: () => void };

/** 56 px of icons at the side of a tablet, or of a desktop whose sidebar is closed. */
export function Rail({ destinations, hiddenWhenWide, onOpenSidebar }: RailProps) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  return (
    <nav
      aria-label={t('places')}
      className={classes(
        'hidden w-14 shrink-0 flex-col items-center gap-1 border-e bg-sunken py-2 pane:flex',
        hiddenWhenWide && 'wide:hidden',
      )}
    >
      <IconButton label={t('openSidebar')} onClick={onOpenSidebar}>
        <PanelLeft aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      {destinations.map((destination) => (
        <Tooltip key={destination.href} text={destination.label}>
          <Link
            href={destination.href}
            aria-label={destination.label}
            aria-current={isCurrent(destination, pathname) ? 'page' : undefined}
            className="grid size-9 place-items-center rounded-control hover:bg-surface aria-[current]:bg-surface aria-[current]:text-accent [&_svg]:size-4"
          >
            {destination.icon}
          </Link>
        </Tooltip>
      ))}
    </nav>
  );
}

/** The places of the product within reach of a thumb, below 900 px. */
export function BottomBar({ destinations }: { destinations: Destination[] }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  return (
    <nav
      aria-label={t('places')}
      className="flex shrink-0 border-t bg-surface pb-[env(safe-area-inset-bottom)] pane:hidden"
    >
      {destinations.map((destination) => (
        <Link
          key={destination.href}
          href={destination.href}
          aria-current={isCurrent(destination, pathname) ? 'page' : undefined}
          className="flex min-h-14 flex-1 flex-col items-center justify-center gap-1 text-muted text-small aria-[current]:text-accent [&_svg]:size-5"
        >
          {destination.icon}
          {destination.label}
        </Link>
      ))}
    </nav>
  );
}
