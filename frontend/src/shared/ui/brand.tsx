import { useTranslations } from 'next-intl';
import { classes } from './classes';

/** The name of the product beside its sign: lines of a page, one of them marked. */
export function Brand({ className, signClass = 'size-6' }: { className?: string; signClass?: string }) {
  const t = useTranslations('shell');
  return (
    <span className={classes('inline-flex items-center gap-2 font-semibold tracking-tight', className)}>
      <svg aria-hidden="true" viewBox="0 0 32 32" className={classes('shrink-0', signClass)}>
        <rect width="32" height="32" rx="7" className="fill-accent" />
        <rect x="6" y="12" width="20" height="8" rx="2" className="fill-mark" />
        <path d="M9 8h14M9 24h9" strokeWidth="2.4" strokeLinecap="round" className="stroke-on-accent" />
        <path d="M9 16h14" strokeWidth="2.4" strokeLinecap="round" className="stroke-text" />
      </svg>
      {t('product')}
    </span>
  );
}
