'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { isFinal } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import { classes } from '@/shared/ui/classes';
import { IconButton } from '@/shared/ui/icon-button';
import { PaneBoundary } from '@/shared/ui/pane-boundary';
import type { TrayCounts, TrayRow } from '../model/tray-rows';
import { DocumentTrayRow } from './document-tray-row';
import { UploadTrayRow } from './upload-tray-row';

export type TrayActions = {
  /** Stands above the line in which questions are written. */
  raised: boolean;
  onAsk: (document: Document) => void;
  onOpen: (documentId: string) => void;
};

/** What the user has just begun, or what still moves; failures of other days are no news. */
function isNews(row: TrayRow): boolean {
  return 'upload' in row || !isFinal(row.document);
}

/** Folded without news, so that old failures never cover the page; unfolds when something is added. */
function useFolded(news: number): [boolean, (folded: boolean) => void] {
  const [folded, setFolded] = useState(news === 0);
  const before = useRef(news);
  useEffect(() => {
    if (news > before.current) setFolded(false);
    before.current = news;
  }, [news]);
  return [folded, setFolded];
}

type TrayProps = TrayActions & {
  rows: TrayRow[];
  counts: TrayCounts;
  onDismiss: (rows: TrayRow[]) => void;
};

/** The rows of what is being added, under one line that sums them up. */
export function Tray({ raised, rows, counts, onDismiss, onAsk, onOpen }: TrayProps) {
  const t = useTranslations('documents');
  const [folded, setFolded] = useFolded(rows.filter(isNews).length);
  return (
    <section
      aria-label={t('tray')}
      className={classes(
        'fixed end-4 z-20 w-[min(26rem,calc(100vw-2rem))] animate-rise overflow-hidden rounded-card border bg-surface shadow-lift',
        raised ? 'bottom-52 pane:bottom-40' : 'bottom-18 pane:bottom-4',
      )}
    >
      <header className="flex items-center gap-1 py-1 ps-4 pe-2">
        <p className="min-w-0 flex-1 truncate font-medium" aria-live="polite">
          {counts.open > 0 ? t('trayReading', counts) : t('trayDone', counts)}
        </p>
        <IconButton
          label={folded ? t('trayUnfold') : t('trayFold')}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {folded ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        </IconButton>
        {counts.open === 0 && (
          <IconButton label={t('trayClose')} onClick={() => onDismiss(rows)}>
            <X aria-hidden />
          </IconButton>
        )}
      </header>
      {!folded && (
        <ul className="max-h-[min(22rem,50dvh)] divide-y overflow-y-auto border-t">
          {rows.map((row) => (
            <li key={row.key}>
              <PaneBoundary>
                {'upload' in row ? (
                  <UploadTrayRow upload={row.upload} onOpen={onOpen} />
                ) : (
                  <DocumentTrayRow document={row.document} onAsk={onAsk} onDismiss={() => onDismiss([row])} />
                )}
              </PaneBoundary>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
