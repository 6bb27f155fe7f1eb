'use client';

import { BookOpen, Download, Ellipsis, FolderInput, MessageSquareText, RotateCw, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Document } from '@/shared/api/types';
import { endpoints } from '@/shared/config/paths';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@/shared/ui/menu';
import { useDeleteDocument, useRetryDocument } from '../api/document-actions';
import { CollectionsDialog } from './collections-dialog';
import { ConfirmDialog } from './confirm-dialog';

type DocumentMenuProps = {
  document: Document;
  onAsk: (document: Document) => void;
  onOpen: (documentId: string) => void;
};

/** Everything one can do with a document. */
export function DocumentMenu({ document, onAsk, onOpen }: DocumentMenuProps) {
  const t = useTranslations('documents');
  const shared = useTranslations('shared');
  const [dialog, setDialog] = useState<'collections' | 'delete'>();
  const remove = useDeleteDocument();
  const { id, name } = document;
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
        <ReadItems document={document} onAsk={onAsk} onOpen={onOpen} />
        <MenuItem onSelect={() => setDialog('collections')}>
          <FolderInput aria-hidden className="rtl:-scale-x-100" />
          {t('collections')}
        </MenuItem>
        <MenuItem asChild>
          <a href={endpoints.documentFile(id)} download={name}>
            <Download aria-hidden />
            {t('download')}
          </a>
        </MenuItem>
        <MenuSeparator />
        <MenuItem danger onSelect={() => setDialog('delete')}>
          <Trash2 aria-hidden />
          {shared('delete')}
        </MenuItem>
      </Menu>
      {dialog === 'collections' && <CollectionsDialog document={document} onClose={close} />}
      <ConfirmDialog
        title={t('deleteDocument', { name })}
        text={t('deleteDocumentText')}
        confirm={shared('delete')}
        open={dialog === 'delete'}
        onOpenChange={close}
        error={remove.error}
        onConfirm={() => remove.mutateAsync(id)}
      />
    </>
  );
}

function ReadItems({ document, onAsk, onOpen }: DocumentMenuProps) {
  const t = useTranslations('documents');
  const retry = useRetryDocument();
  if (document.status === 'FAILED') {
    return (
      <MenuItem onSelect={() => retry.mutate({ id: document.id })}>
        <RotateCw aria-hidden />
        {t('readAgain')}
      </MenuItem>
    );
  }
  if (document.searchable === 'none') return null;
  return (
    <>
      <MenuItem onSelect={() => onAsk(document)}>
        <MessageSquareText aria-hidden />
        {t('ask')}
      </MenuItem>
      <MenuItem onSelect={() => onOpen(document.id)}>
        <BookOpen aria-hidden />
        {t('open')}
      </MenuItem>
    </>
  );
}
