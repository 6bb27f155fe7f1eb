import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { documentsKey } from '@/shared/api/documents';
import type { Document } from '@/shared/api/types';
import { endpoints } from '@/shared/config/paths';
import { putDocument } from './document-cache';

const pollMilliseconds = 3_000;

type DocumentEvent = { type: 'document'; document: Document };

function follow(client: QueryClient): () => void {
  const source = new EventSource(endpoints.documentEvents);
  const refresh = () => client.invalidateQueries({ queryKey: documentsKey });
  source.onopen = refresh;
  source.onmessage = (message) => {
    const event: DocumentEvent = JSON.parse(message.data);
    if (event.type === 'document') putDocument(client, event.document);
  };
  const poll = setInterval(() => {
    if (source.readyState !== EventSource.OPEN) refresh();
  }, pollMilliseconds);
  return () => {
    clearInterval(poll);
    source.close();
  };
}

/** Keeps the lists at the server's state by its event stream, and by asking every 3 s while that is not open. */
export function useDocumentEvents(): void {
  const client = useQueryClient();
  useEffect(() => follow(client), [client]);
}
