'use client';

import { useTranslations } from 'next-intl';
import { isFinal } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import { percentOf } from '@/shared/i18n/format';
import { Button } from '@/shared/ui/button';
import { useCancelDocument } from '../api/document-actions';
import { FailureHelp, FailureText } from './failure';
import { ProgressBar } from './progress-bar';
import { useStageText } from './stage-text';
import { TrayRow } from './tray-row';

type DocumentTrayRowProps = {
  document: Document;
  onAsk: (document: Document) => void;
  onDismiss: () => void;
};

/** One document that is being read, has failed, or has just become ready. */
export function DocumentTrayRow({ document, onAsk, onDismiss }: DocumentTrayRowProps) {
  const t = useTranslations('documents');
  const stageText = useStageText();
  const { name } = document;
  if (!isFinal(document)) return <ReadingRow document={document} />;
  const dismiss = { closeLabel: t('dismissOf', { name }), onClose: onDismiss };
  if (document.status === 'FAILED') {
    return (
      <TrayRow name={name} tone="danger" status={<FailureText document={document} />} {...dismiss}>
        <FailureHelp document={document} />
      </TrayRow>
    );
  }
  return (
    <TrayRow name={name} tone="ok" status={stageText(document)} {...dismiss}>
      <div>
        <Button size="small" onClick={() => onAsk(document)}>
          {t('ask')}
        </Button>
      </div>
    </TrayRow>
  );
}

function ReadingRow({ document }: { document: Document }) {
  const t = useTranslations('documents');
  const stageText = useStageText();
  const cancel = useCancelDocument();
  const { id, name, progress } = document;
  return (
    <TrayRow
      name={name}
      status={stageText(document)}
      closeLabel={t('cancelOf', { name })}
      onClose={() => cancel.mutate(id)}
    >
      <ProgressBar label={t('progressOf', { name })} percent={percentOf(progress)} />
    </TrayRow>
  );
}
