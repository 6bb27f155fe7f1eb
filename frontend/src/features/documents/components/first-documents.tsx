'use client';

import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/shared/ui/button';
import { ErrorText } from '@/shared/ui/error-text';
import { useAddSamples } from '../api/document-actions';
import { AddFilesButton } from './add-files-button';

/** The way in for a library that holds nothing yet: drop, choose, or try the samples. */
export function FirstDocuments({ collectionId }: { collectionId?: string }) {
  const t = useTranslations('documents');
  const samples = useAddSamples();
  return (
    <section
      aria-label={t('firstTitle')}
      className="mx-auto grid w-full max-w-xl justify-items-center gap-4 rounded-card border border-control border-dashed bg-surface px-6 py-10 text-center"
    >
      <FileText aria-hidden className="size-8 text-accent" />
      <div className="grid gap-1">
        <p className="font-semibold text-title">{t('firstTitle')}</p>
        <p className="text-muted">{t('firstText')}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <AddFilesButton collectionId={collectionId} />
        <Button onClick={() => samples.mutate()} disabled={samples.isPending || samples.isSuccess}>
          {t('trySamples')}
        </Button>
      </div>
      {samples.error && (
        <p role="alert" className="text-danger">
          <ErrorText error={samples.error} />
        </p>
      )}
      <p className="text-muted text-small">{t('knownTypes')}</p>
    </section>
  );
}
