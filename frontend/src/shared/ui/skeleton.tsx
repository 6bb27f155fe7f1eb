'use client';

import { useTranslations } from 'next-intl';
import { classes } from './classes';
import { useDelayed } from './use-delayed';

/** One grey bar in the shape of the content that will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classes('animate-wait rounded-control bg-sunken', className)} />;
}

/** A stack of bars that appears after 150 ms, announced once to screen readers. */
export function SkeletonList({ rows = 5, rowClass = 'h-12' }: { rows?: number; rowClass?: string }) {
  const t = useTranslations('shared');
  const visible = useDelayed(150);
  return (
    <div role="status" className="grid gap-2">
      <span className="sr-only">{t('loading')}</span>
      {visible &&
        Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
          <Skeleton key={key} className={rowClass} />
        ))}
    </div>
  );
}
