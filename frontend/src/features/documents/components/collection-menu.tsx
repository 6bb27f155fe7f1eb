'use client';

import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Collection } from '@/shared/api/types';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu, MenuItem } from '@/shared/ui/menu';
import { useDeleteCollection, useRenameCollection } from '../api/collection-actions';
import { ConfirmDialog } from './confirm-dialog';
import { NameDialog } from './name-dialog';

/** What can be done with the collection that is shown. */
export function CollectionMenu({ collection, onDeleted }: { collection: Collection; onDeleted: () => void }) {
  const t = useTranslations('documents');
  const shared = useTranslations('shared');
  const [dialog, setDialog] = useState<'rename' | 'delete'>();
  const rename = useRenameCollection();
  const remove = useDeleteCollection();
  const { id, name } = collection;
  const close = () => setDialog(undefined);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('actionsOf', { name })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => setDialog('rename')}>
          <Pencil aria-hidden />
          {shared('rename')}
        </MenuItem>
        <MenuItem danger onSelect={() => setDialog('delete')}>
          <Trash2 aria-hidden />
          {shared('delete')}
        </MenuItem>
      </Menu>
      <NameDialog
        key={name}
        title={t('renameCollection')}
        label={t('collectionName')}
        initial={name}
        open={dialog === 'rename'}
        onOpenChange={close}
        error={rename.error}
        onName={(next) => rename.mutateAsync({ id, name: next })}
      />
      <ConfirmDialog
        title={t('deleteCollection', { name })}
        text={t('deleteCollectionText')}
        confirm={shared('delete')}
        open={dialog === 'delete'}
        onOpenChange={close}
        error={remove.error}
        onConfirm={() => remove.mutateAsync(id).then(onDeleted)}
      />
    </>
  );
}
