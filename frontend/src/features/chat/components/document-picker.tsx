'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { documentsQuery } from '@/shared/api/documents';
import type { Scope } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';
import { SkeletonList } from '@/shared/ui/skeleton';
import { toggled } from '../model/scope';

type DocumentPickerProps = { scope: Scope; onChange: (scope: Scope) => void; onClose: () => void };

/** Chooses single documents to ask, by name. */
export function DocumentPicker({ scope, onChange, onClose }: DocumentPickerProps) {
  const t = useTranslations('chat');
  const [q, setQ] = useState('');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('chooseDocuments')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <TextField
        label={t('findDocument')}
        type="search"
        dir="auto"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <Choices q={useDeferredValue(q.trim())} scope={scope} onChange={onChange} />
    </Dialog>
  );
}

type ChoicesProps = { q: string; scope: Scope; onChange: (scope: Scope) => void };

function Choices({ q, scope, onChange }: ChoicesProps) {
  const t = useTranslations('chat');
  const list = useInfiniteQuery({ ...documentsQuery(q ? { q } : {}), placeholderData: (before) => before });
  if (list.isPending) return <SkeletonList rows={4} rowClass="h-9" />;
  const documents = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (documents.length === 0) return <p className="text-muted">{t('noDocuments')}</p>;
  return (
    <ul className="grid max-h-[40dvh] gap-0.5 overflow-y-auto">
      {documents.map(({ id, name }) => (
        <li key={id}>
          <label className="flex min-h-11 items-center gap-3 rounded-control px-2 hover:bg-sunken pane:min-h-9">
            <input
              type="checkbox"
              checked={scope.documentIds?.includes(id) ?? false}
              onChange={() => onChange(toggled(scope, 'documentIds', id))}
              className="size-4 accent-accent"
            />
            <bdi className="min-w-0 flex-1 truncate text-start">{name}</bdi>
          </label>
        </li>
      ))}
      {list.hasNextPage && (
        <li>
          <Button size="small" variant="quiet" onClick={() => list.fetchNextPage()}>
            {t('moreDocuments')}
          </Button>
        </li>
      )}
    </ul>
  );
}
