'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { collectionsQuery } from '@/shared/api/collections';
import type { Document } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorText } from '@/shared/ui/error-text';
import { useChangeDocument } from '../api/document-actions';

/** The collections that hold one document; it can be in any number of them. */
export function CollectionsDialog({ document, onClose }: { document: Document; onClose: () => void }) {
  const t = useTranslations('documents');
  const shared = useTranslations('shared');
  const { data } = useQuery(collectionsQuery);
  const change = useChangeDocument();
  const [chosen, setChosen] = useState(document.collectionIds);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((entry) => entry !== id) : [...chosen, id]);
  const save = () => change.mutate({ id: document.id, collectionIds: chosen }, { onSuccess: onClose });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('collectionsOf', { name: document.name })}
      description={data?.items.length === 0 ? t('noCollections') : undefined}
      actions={
        <>
          <Button onClick={onClose}>{shared('cancel')}</Button>
          <Button variant="primary" onClick={save} disabled={change.isPending || !data?.items.length}>
            {shared('save')}
          </Button>
        </>
      }
    >
      <div className="grid">
        {data?.items.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 hover:bg-sunken"
          >
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              className="size-4 accent-accent"
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
      {change.error && (
        <p role="alert" className="text-danger">
          <ErrorText error={change.error} />
        </p>
      )}
    </Dialog>
  );
}
