'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Document } from '@/shared/api/types';
import { formatBytes, formatLanguages } from '@/shared/i18n/format';
import { UserText } from '@/shared/ui/user-text';
import { DocumentIcon } from './document-icon';
import { DocumentMenu } from './document-menu';
import { DocumentStatus } from './document-status';
import { FailureHelp, FailureText } from './failure';

type DocumentRowProps = {
  document: Document;
  onAsk: (document: Document) => void;
  onOpen: (documentId: string) => void;
};

const cell = 'border-b px-3 py-2.5 align-middle max-pane:hidden';

export function DocumentRow({ document, onAsk, onOpen }: DocumentRowProps) {
  const format = useFormatter();
  const locale = useLocale();
  const { size, pageCount, languages } = document;
  return (
    <tr className="group hover:bg-surface">
      <td className="border-b py-1.5 pe-3 align-middle max-pane:w-full max-pane:max-w-0 pane:ps-3">
        <NameCell document={document} onOpen={onOpen} />
      </td>
      <td className={cell}>
        <DocumentStatus document={document} />
      </td>
      <td className={`${cell} text-end tabular-nums`}>
        {pageCount !== undefined && format.number(pageCount)}
      </td>
      <td className={`${cell} hidden truncate wide:table-cell`}>{formatLanguages(languages, locale)}</td>
      <td className={`${cell} whitespace-nowrap text-end tabular-nums`}>{formatBytes(size, locale)}</td>
      <td className={`${cell} text-muted`}>
        <AddedAt document={document} />
      </td>
      <td className="w-14 border-b text-end align-middle">
        <DocumentMenu document={document} onAsk={onAsk} onOpen={onOpen} />
      </td>
    </tr>
  );
}

function Failure({ document }: { document: Document }) {
  return (
    <div className="grid gap-2 pt-1 pb-2">
      <p className="text-muted">
        <FailureText document={document} />
      </p>
      <FailureHelp document={document} />
    </div>
  );
}

function AddedAt({ document }: { document: Document }) {
  const format = useFormatter();
  const added = new Date(document.createdAt);
  return <time dateTime={document.createdAt}>{format.dateTime(added, { dateStyle: 'medium' })}</time>;
}

function NameCell({ document, onOpen }: Pick<DocumentRowProps, 'document' | 'onOpen'>) {
  const t = useTranslations('documents');
  const locale = useLocale();
  const { id, name, size, pageCount, searchable } = document;
  return (
    <div className="flex min-h-11 items-start gap-3">
      <DocumentIcon mediaType={document.mediaType} name={name} />
      <div className="min-w-0 flex-1 max-pane:pt-0.5 pane:py-3">
        {searchable === 'none' ? (
          <UserText className="font-medium">{name}</UserText>
        ) : (
          <button
            type="button"
            onClick={() => onOpen(id)}
            className="block max-w-full rounded-control text-start font-medium underline-offset-4 hover:text-accent hover:underline"
          >
            <UserText>{name}</UserText>
          </button>
        )}
        <div className="flex flex-wrap gap-x-2 text-muted text-small pane:hidden">
          <DocumentStatus document={document} />
          {pageCount !== undefined && <span>{t('pages', { count: pageCount })}</span>}
          <span>{formatBytes(size, locale)}</span>
        </div>
        {document.status === 'FAILED' && <Failure document={document} />}
      </div>
    </div>
  );
}
