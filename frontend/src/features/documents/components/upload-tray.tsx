'use client';

import { lazy, Suspense } from 'react';
import { useDocumentEvents } from '../api/document-events';
import type { TrayRow } from '../model/tray-rows';
import { useUploads } from '../model/uploads-context';
import { useTitleProgress } from '../model/use-title-progress';
import { useTray } from '../model/use-tray';
import type { TrayActions } from './tray';

const Tray = lazy(async () => ({ default: (await import('./tray')).Tray }));

/** What is being added, at the end of the screen and never in the way; rows stay until they are dismissed. */
export function UploadTray(props: TrayActions) {
  useDocumentEvents();
  const { rows, counts, dismiss } = useTray();
  const { remove } = useUploads();
  useTitleProgress(counts.all - counts.open, counts.all);
  if (rows.length === 0) return null;
  const dismissRows = (finished: TrayRow[]) => {
    for (const row of finished) if ('upload' in row) remove(row.key);
    dismiss(finished.flatMap((row) => ('document' in row ? [row.key] : [])));
  };
  return (
    <Suspense>
      <Tray {...props} rows={rows} counts={counts} onDismiss={dismissRows} />
    </Suspense>
  );
}
