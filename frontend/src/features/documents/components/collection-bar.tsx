'use client';

import { useQuery } from '@tanstack/react-query';
import { FolderPlus } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { collectionsQuery } from '@/shared/api/collections';
import { Button } from '@/shared/ui/button';
import { useCreateCollection } from '../api/collection-actions';
import { CollectionMenu } from './collection-menu';
import { NameDialog } from './name-dialog';

type CollectionBarProps = { selected?: string; onSelect: (id: string | undefined) => void };

/** The collections as filters of the library, and the way to a new one. */
export function CollectionBar({ selected, onSelect }: CollectionBarProps) {
  const t = useTranslations('documents');
  const { data } = useQuery(collectionsQuery);
  const current = data?.items.find(({ id }) => id === selected);
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1.5">
      <fieldset aria-label={t('collections')} className="contents">
        <Filter label={t('allDocuments')} pressed={!selected} onPress={() => onSelect(undefined)} />
        {data?.items.map(({ id, name, documentCount }) => (
          <Filter
            key={id}
            label={name}
            count={documentCount}
            pressed={id === selected}
            onPress={() => onSelect(id)}
          />
        ))}
      </fieldset>
      {current && <CollectionMenu collection={current} onDeleted={() => onSelect(undefined)} />}
      <NewCollection onCreated={onSelect} />
    </div>
  );
}

type FilterProps = { label: string; count?: number; pressed: boolean; onPress: () => void };

function Filter({ label, count, pressed, onPress }: FilterProps) {
  const format = useFormatter();
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className="inline-flex min-h-11 max-w-56 items-center gap-2 rounded-full border px-3.5 transition duration-[120ms] hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent pane:min-h-9"
    >
      <bdi className="truncate font-medium">{label}</bdi>
      {count !== undefined && <span className="tabular-nums">{format.number(count)}</span>}
    </button>
  );
}

function NewCollection({ onCreated }: { onCreated: (id: string) => void }) {
  const t = useTranslations('documents');
  const [open, setOpen] = useState(false);
  const create = useCreateCollection();
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setOpen(true)} className="text-muted">
        <FolderPlus aria-hidden />
        {t('newCollection')}
      </Button>
      <NameDialog
        title={t('newCollection')}
        label={t('collectionName')}
        open={open}
        onOpenChange={setOpen}
        error={create.error}
        onName={async (name) => onCreated((await create.mutateAsync(name)).id)}
      />
    </>
  );
}
