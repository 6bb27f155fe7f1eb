import { useTranslations } from 'next-intl';
import { useConfig } from '@/shared/api/config';
import { Tooltip } from '@/shared/ui/tooltip';

/** Who writes the answers: nobody (they are quotations) or the model of this name. */
export function ModePill() {
  const t = useTranslations('chat');
  const config = useConfig();
  if (!config) return null;
  const quoting = config.answering === 'quoting';
  return (
    <Tooltip text={quoting ? t('quotingHint') : t('modelHint')}>
      <button
        type="button"
        className="min-h-8 min-w-0 cursor-default truncate rounded-full px-2 text-muted text-small"
      >
        {quoting ? t('quotingMode') : <bdi>{config.model ?? t('modelMode')}</bdi>}
      </button>
    </Tooltip>
  );
}
