'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Files } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { collectionsQuery } from '@/shared/api/collections';
import { documentQuery } from '@/shared/api/documents';
import type { Scope } from '@/shared/api/types';
import { Menu, MenuCheckItem, MenuItem, MenuSeparator } from '@/shared/ui/menu';
import { isEverything, toggled } from '../model/scope';

const DocumentPicker = lazy(async () => ({ default: (await import('./document-picker')).DocumentPicker }));

type ScopePickerProps = { scope: Scope; onChange: (scope: Scope) => void };

/** What the questions of this chat are asked of: everything, some collections, some documents. */
export function ScopePicker({ scope, onChange }: ScopePickerProps) {
  const t = useTranslations('chat');
  const [choosing, setChoosing] = useState(false);
  const collections = useQuery(collectionsQuery).data?.items ?? [];
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            data-scope
            className="flex min-h-10 min-w-0 max-w-full items-center gap-2 rounded-full border px-3 hover:bg-sunken pane:min-h-8"
          >
            <Files aria-hidden className="size-4 shrink-0 text-muted" />
            <span className="sr-only">{t('scope')}</span>
            <ScopeName scope={scope} />
            <ChevronDown aria-hidden className="size-3.5 shrink-0 text-muted" />
          </button>
        }
      >
        <MenuCheckItem checked={isEverything(scope)} onSelect={() => onChange({})}>
          {t('allDocuments')}
        </MenuCheckItem>
        {collections.map(({ id, name }) => (
          <MenuCheckItem
            key={id}
            checked={scope.collectionIds?.includes(id) ?? false}
            onSelect={(event) => {
              event.preventDefault();
              onChange(toggled(scope, 'collectionIds', id));
            }}
          >
            <bdi>{name}</bdi>
          </MenuCheckItem>
        ))}
        <MenuSeparator />
        <MenuItem className="ps-8" onSelect={() => setTimeout(() => setChoosing(true))}>
          {t('chooseDocuments')}
        </MenuItem>
      </Menu>
      {choosing && (
        <Suspense>
          <DocumentPicker scope={scope} onChange={onChange} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}

function ScopeName({ scope }: { scope: Scope }) {
  const t = useTranslations('chat');
  const collections = scope.collectionIds ?? [];
  const documents = scope.documentIds ?? [];
  const onlyCollection = collections.length === 1 && documents.length === 0 ? collections[0] : undefined;
  const onlyDocument = documents.length === 1 && collections.length === 0 ? documents[0] : undefined;
  const list = useQuery({ ...collectionsQuery, enabled: onlyCollection !== undefined });
  const document = useQuery({ ...documentQuery(onlyDocument ?? ''), enabled: onlyDocument !== undefined });
  const name = onlyCollection
    ? list.data?.items.find(({ id }) => id === onlyCollection)?.name
    : document.data?.name;
  if (name) return <bdi className="truncate">{name}</bdi>;
  return (
    <span className="truncate">
      {isEverything(scope)
        ? t('allDocuments')
        : t('scopeCount', { collections: collections.length, documents: documents.length })}
    </span>
  );
}
