'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/shared/ui/button';
import { useUploads } from '../model/uploads-context';

type AddFilesButtonProps = { collectionId?: string; variant?: 'primary' | 'secondary' };

/** Opens the picker of the system and sends what is chosen. */
export function AddFilesButton({ collectionId, variant = 'primary' }: AddFilesButtonProps) {
  const t = useTranslations('documents');
  const { add } = useUploads();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        <Plus aria-hidden />
        {t('addFiles')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('addFiles')}
        onChange={({ target }) => {
          add(Array.from(target.files ?? []), collectionId);
          target.value = '';
        }}
      />
    </>
  );
}
