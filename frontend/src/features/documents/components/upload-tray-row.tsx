'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useConfig } from '@/shared/api/config';
import { formatBytes, percentOf } from '@/shared/i18n/format';
import { Button } from '@/shared/ui/button';
import { useErrorText } from '@/shared/ui/error-text';
import type { Upload } from '../model/upload-queue';
import { useUploads } from '../model/uploads-context';
import { ProgressBar } from './progress-bar';
import { TrayRow } from './tray-row';

type UploadTrayRowProps = { upload: Upload; onOpen: (documentId: string) => void };

/** One file whose bytes are under way, were refused, or were there already. */
export function UploadTrayRow({ upload, onOpen }: UploadTrayRowProps) {
  const { progress } = upload;
  if (progress.state === 'duplicate') {
    return <DuplicateRow upload={upload} onOpen={() => onOpen(progress.documentId)} />;
  }
  if (progress.state === 'refused') return <RefusedRow upload={upload} error={progress.error} />;
  return (
    <SendingRow upload={upload} sentBytes={progress.state === 'sending' ? progress.sentBytes : undefined} />
  );
}

function SendingRow({ upload, sentBytes }: { upload: Upload; sentBytes?: number }) {
  const t = useTranslations('documents');
  const locale = useLocale();
  const { remove } = useUploads();
  const { name, size } = upload.file;
  const sent = {
    done: formatBytes(Math.min(sentBytes ?? 0, size), locale),
    total: formatBytes(size, locale),
  };
  const percent = percentOf({ done: sentBytes ?? 0, total: size });
  return (
    <TrayRow
      name={name}
      status={sentBytes === undefined ? t('uploadWaiting') : t('uploading', sent)}
      closeLabel={t('cancelOf', { name })}
      onClose={() => remove(upload.id)}
    >
      <ProgressBar label={t('progressOf', { name })} percent={percent} />
    </TrayRow>
  );
}

function DuplicateRow({ upload, onOpen }: { upload: Upload; onOpen: () => void }) {
  const t = useTranslations('documents');
  const { remove, restart } = useUploads();
  const { name } = upload.file;
  return (
    <TrayRow
      name={name}
      status={t('duplicate')}
      closeLabel={t('dismissOf', { name })}
      onClose={() => remove(upload.id)}
    >
      <div className="flex gap-2">
        <Button size="small" onClick={onOpen}>
          {t('open')}
        </Button>
        <Button size="small" onClick={() => restart(upload.id, true)}>
          {t('keepBoth')}
        </Button>
      </div>
    </TrayRow>
  );
}

type Refusal = Extract<Upload['progress'], { state: 'refused' }>['error'];

function RefusedRow({ upload, error }: { upload: Upload; error: Refusal }) {
  const t = useTranslations('documents');
  const shared = useTranslations('shared');
  const { remove, restart } = useUploads();
  const limitBytes = useConfig()?.limits.uploadBytes;
  const details = error.code === 'too-large' ? { ...error.details, limitBytes } : error.details;
  const { text, next } = useErrorText()(error.code, details);
  const { name } = upload.file;
  const isFinal = error.code === 'unsupported-type' || error.code === 'too-large' || error.code === 'empty';
  return (
    <TrayRow
      name={name}
      tone="danger"
      status={`${text} ${next}`}
      closeLabel={t('dismissOf', { name })}
      onClose={() => remove(upload.id)}
    >
      {!isFinal && (
        <div>
          <Button size="small" onClick={() => restart(upload.id)}>
            {shared('retry')}
          </Button>
        </div>
      )}
    </TrayRow>
  );
}
