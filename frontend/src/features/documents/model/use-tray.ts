import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { documentsQuery, isFinal } from '@/shared/api/documents';
import { countsOf, type TrayCounts, type TrayRow, trayRows } from './tray-rows';
import { useUploads } from './uploads-context';

const storageKey = 'glossa.dismissed';
const keptDismissals = 200;

function storedDismissals(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return new Set();
  }
}

type Tray = { rows: TrayRow[]; counts: TrayCounts; dismiss: (ids: string[]) => void };

/** The rows of the tray; they come back after a reload, because they are read from the documents. */
export function useTray(): Tray {
  const { uploads } = useUploads();
  const { data } = useInfiniteQuery(documentsQuery());
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set());
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const documents = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);

  useEffect(() => setDismissed(storedDismissals()), []);
  useEffect(() => {
    const unfinished = documents.filter((document) => !isFinal(document)).map(({ id }) => id);
    setFollowed((known) =>
      unfinished.every((id) => known.has(id)) ? known : new Set([...known, ...unfinished]),
    );
  }, [documents]);

  const dismiss = useCallback((ids: string[]) => {
    setDismissed((known) => {
      const next = new Set([...known, ...ids]);
      localStorage.setItem(storageKey, JSON.stringify([...next].slice(-keptDismissals)));
      return next;
    });
    setFollowed((known) => new Set([...known].filter((id) => !ids.includes(id))));
  }, []);

  const rows = useMemo(
    () => trayRows({ uploads, documents, followed, dismissed }),
    [uploads, documents, followed, dismissed],
  );
  return { rows, counts: countsOf(rows), dismiss };
}
