import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Versions } from '../model/turns';

type VersionArrowsProps = {
  versions: Versions;
  onVersion: (messageId: string) => void;
  /** Names what there are versions of. */
  label: string;
};

/** Steps through the versions of a question or an answer: `‹ 2 / 3 ›`; nothing where there is one. */
export function VersionArrows({ versions, onVersion, label }: VersionArrowsProps) {
  const t = useTranslations('chat');
  const { ids, place } = versions;
  if (ids.length < 2) return null;
  const arrow = (by: 1 | -1, name: string) => {
    const target = ids[place + by];
    const Icon = by < 0 ? ChevronLeft : ChevronRight;
    return (
      <button
        type="button"
        aria-label={name}
        disabled={!target || target === 'pending'}
        onClick={() => target && onVersion(target)}
        className="grid size-8 place-items-center rounded-control hover:bg-sunken disabled:opacity-40 rtl:-scale-x-100"
      >
        <Icon aria-hidden className="size-4" />
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form around it
    <span role="group" aria-label={label} className="inline-flex items-center text-muted text-small">
      {arrow(-1, t('previousVersion'))}
      <span className="tabular-nums">{t('versionOf', { place: place + 1, count: ids.length })}</span>
      {arrow(1, t('nextVersion'))}
    </span>
  );
}
