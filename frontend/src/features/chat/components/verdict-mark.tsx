import { CircleCheck, CircleDashed, CircleDot, FileX2, History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Citation } from '@/shared/api/types';

/** How surely the words hold, in words; a sign only repeats it. */
export function VerdictMark({ verdict, source }: Pick<Citation, 'verdict' | 'source'>) {
  const t = useTranslations('chat');
  const key = source === 'current' ? verdict : source;
  const Icon = {
    exact: CircleCheck,
    close: CircleDot,
    page: CircleDashed,
    superseded: History,
    deleted: FileX2,
  }[key];
  return (
    <span className="inline-flex items-center gap-1.5 text-muted text-small">
      <Icon aria-hidden className={key === 'exact' ? 'size-3.5 text-ok' : 'size-3.5'} />
      {t(`verdicts.${key}`)}
    </span>
  );
}
