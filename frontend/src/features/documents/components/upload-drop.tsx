'use client';

import { FileDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useDropzone } from 'react-dropzone';
import { useUploads } from '../model/uploads-context';

/** Makes everything in it a place to drop files, and takes files that are pasted anywhere. */
export function UploadDrop({ children }: { children: ReactNode }) {
  const { add, target } = useUploads();
  const { getRootProps, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (files) => add(files, target?.id),
  });
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const files = Array.from(clipboardData?.files ?? []);
      if (files.length > 0) add(files, target?.id);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [add, target?.id]);
  return (
    <div {...getRootProps({ role: undefined, tabIndex: undefined })} className="contents">
      {children}
      {isDragActive && <DropOverlay collectionName={target?.name} />}
    </div>
  );
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
