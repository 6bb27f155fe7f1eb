'use client';

import { useTranslations } from 'next-intl';
import type { Document } from '@/shared/api/types';
import { DocumentRow } from './document-row';

type DocumentTableProps = {
  documents: Document[];
  onAsk: (document: Document) => void;
  onOpen: (documentId: string) => void;
};

const head = 'border-b px-3 py-2 font-medium text-muted text-small';

/** The documents as a table; on a phone its columns fold into the second line of each row. */
export function DocumentTable({ documents, onAsk, onOpen }: DocumentTableProps) {
  const t = useTranslations('documents');
  return (
    <table className="w-full border-separate pane:table-fixed border-spacing-0">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="max-pane:hidden">
        <tr>
          <th scope="col" className={`${head} text-start`}>
            {t('column.name')}
          </th>
          <th scope="col" className={`${head} w-50 text-start`}>
            {t('column.status')}
          </th>
          <th scope="col" className={`${head} w-20 text-end`}>
            {t('column.pages')}
          </th>
          <th scope="col" className={`${head} hidden w-36 text-start wide:table-cell`}>
            {t('column.language')}
          </th>
          <th scope="col" className={`${head} w-28 text-end`}>
            {t('column.size')}
          </th>
          <th scope="col" className={`${head} w-28 text-start`}>
            {t('column.added')}
          </th>
          <th scope="col" className={`${head} w-14`}>
            <span className="sr-only">{t('column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} onAsk={onAsk} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
