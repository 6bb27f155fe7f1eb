'use client';

import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useConfig } from '@/shared/api/config';
import { toApiError } from '@/shared/api/problem';
import { putDocument } from '../api/document-cache';
import { uploadDocument } from '../api/upload-document';
import { isSending, nextToStart, reduceUploads, type Upload } from './upload-queue';

export type UploadTarget = { id: string; name: string };

type Uploads = {
  uploads: Upload[];
  /** The collection that is in view, which files join when they are dropped or pasted. */
  target: UploadTarget | undefined;
  setTarget: (target: UploadTarget | undefined) => void;
  add: (files: File[], collectionId?: string) => void;
  /** Sends a refused file again, or a duplicate as a second document. */
  restart: (id: string, keepBoth?: boolean) => void;
  /** Stops sending where that still runs, and takes the row away. */
  remove: (id: string) => void;
};

const UploadsContext = createContext<Uploads | undefined>(undefined);

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error('useUploads needs UploadsProvider around it.');
  return uploads;
}

/** Sends files three at a time and goes on while the user visits other pages. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [uploads, dispatch] = useReducer(reduceUploads, []);
  const limitBytes = useConfig()?.limits.uploadBytes;
  const [target, setTarget] = useState<UploadTarget>();
  const senders = useRef(new Map<string, AbortController>());

  useEffect(() => {
    for (const upload of nextToStart(uploads)) {
      const { id, file, collectionId, keepBoth } = upload;
      const sender = new AbortController();
      senders.current.set(id, sender);
      dispatch({ type: 'started', id });
      uploadDocument(
        { file, collectionId, onDuplicate: keepBoth ? 'copy' : undefined },
        {
          signal: sender.signal,
          limitBytes,
          onProgress: (sentBytes) => dispatch({ type: 'progressed', id, sentBytes }),
        },
      )
        .then(({ document, wasThere }) => {
          putDocument(client, document);
          dispatch({ type: 'arrived', id, documentId: document.id, wasThere });
        })
        .catch((thrown) => dispatch({ type: 'refused', id, error: toApiError(thrown) }));
    }
  }, [uploads, client, limitBytes]);

  useWarningBeforeLeaving(isSending(uploads));

  const value = useMemo<Uploads>(
    () => ({
      uploads,
      target,
      setTarget,
      add: (files, collectionId) =>
        dispatch({
          type: 'added',
          uploads: files.map((file) => ({
            id: crypto.randomUUID(),
            file,
            collectionId,
            progress: { state: 'waiting' },
          })),
        }),
      restart: (id, keepBoth = false) => dispatch({ type: 'restarted', id, keepBoth }),
      remove: (id) => {
        senders.current.get(id)?.abort();
        dispatch({ type: 'removed', id });
      },
    }),
    [uploads, target],
  );
  return <UploadsContext value={value}>{children}</UploadsContext>;
}

/** Makes a collection the target of dropped files as long as the calling page is shown. */
export function useUploadTarget(id: string | undefined, name: string | undefined): void {
  const { setTarget } = useUploads();
  useEffect(() => {
    setTarget(id && name ? { id, name } : undefined);
    return () => setTarget(undefined);
  }, [id, name, setTarget]);
}

function useWarningBeforeLeaving(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}
