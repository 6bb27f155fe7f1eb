'use client';

import { Check, CircleAlert, Ellipsis, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isFinal } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import { percentOf } from '@/shared/i18n/format';
import { ProgressBar } from './progress-bar';
import { useStageText } from './stage-text';

const looks = {
  READY: [Check, 'text-ok'],
  PARTIAL: [TriangleAlert, 'text-warn'],
  FAILED: [CircleAlert, 'text-danger'],
  UPLOADED: [Ellipsis, 'text-muted'],
  PROCESSING: [Ellipsis, 'text-muted'],
} as const;

/** The state of a document by sign and word; while it is read, also how far. */
export function DocumentStatus({ document }: { document: Document }) {
  const t = useTranslations('documents');
  const stageText = useStageText();
  const [Icon, colour] = looks[document.status];
  return (
    <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
      <span className={`flex items-center gap-1.5 ${colour}`}>
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate tabular-nums">{stageText(document)}</span>
      </span>
      {!isFinal(document) && (
        <ProgressBar
          label={t('progressOf', { name: document.name })}
          percent={percentOf(document.progress)}
        />
      )}
      {document.status === 'PARTIAL' && <Gaps document={document} />}
    </span>
  );
}

function Gaps({ document }: { document: Document }) {
  const t = useTranslations('documents');
  const pages = document.warnings?.flatMap((warning) => warning.pages ?? []) ?? [];
  if (pages.length === 0) return null;
  return <span className="text-muted text-small">{t('gaps', { count: pages.length })}</span>;
}
