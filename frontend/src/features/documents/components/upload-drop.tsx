'use client';

import { FileDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useUploads } from '../model/uploads-context';
import { useFileDrop } from '../model/use-file-drop';

/** Takes files that are dropped or pasted anywhere, and shows meanwhile where they will go. */
export function UploadDrop() {
  const { add, target } = useUploads();
  const over = useFileDrop((files) => add(files, target?.id));
  return over && <DropOverlay collectionName={target?.name} />;
}

function DropOverlay({ collectionName }: { collectionName?: string }) {
  const t = useTranslations('documents');
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid animate-appear place-items-center bg-shade p-6">
      <div className="grid justify-items-center gap-3 rounded-card border-2 border-accent border-dashed bg-surface px-12 py-10 text-center shadow-lift">
        <FileDown aria-hidden className="size-8 text-accent" />
        <p className="font-semibold text-title">{t('dropHere')}</p>
        <p className="text-muted">
          {collectionName ? t('dropIntoCollection', { name: collectionName }) : t('dropIntoLibrary')}
        </p>
      </div>
    </div>
  );
}
