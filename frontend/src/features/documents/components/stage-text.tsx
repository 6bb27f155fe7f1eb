'use client';

import { useTranslations } from 'next-intl';
import type { Document } from '@/shared/api/types';

const units = ['pages', 'chunks', 'slides', 'sheets'] as const;

/** Where a document stands, in words and with the server's own numbers. */
export function useStageText(): (document: Document) => string {
  const t = useTranslations('documents');
  return ({ status, stage, progress }) => {
    if (status === 'READY') return t('status.READY');
    if (status === 'PARTIAL') return t('status.PARTIAL');
    if (status === 'FAILED') return t('status.FAILED');
    const name = t(`stage.${stage ?? 'waiting'}`);
    if (!progress || progress.total <= 0) return name;
    const unit = units.find((known) => known === progress.unit) ?? 'other';
    return t('stageProgress', { stage: name, unit, done: progress.done, total: progress.total });
  };
}
