import type { ApiError } from '@/shared/api/problem';

type Waiting = { state: 'waiting' };
type Sending = { state: 'sending'; sentBytes: number };
/** The bytes have arrived; from here on the document itself tells how far it is. */
type Sent = { state: 'sent'; documentId: string };
type Duplicate = { state: 'duplicate'; documentId: string };
type Refused = { state: 'refused'; error: ApiError };

export type Upload = {
  id: string;
  file: File;
  collectionId?: string;
  keepBoth?: boolean;
  progress: Waiting | Sending | Sent | Duplicate | Refused;
};

export type UploadEvent =
  | { type: 'added'; uploads: Upload[] }
  | { type: 'started'; id: string }
  | { type: 'progressed'; id: string; sentBytes: number }
  | { type: 'arrived'; id: string; documentId: string; wasThere: boolean }
  | { type: 'refused'; id: string; error: ApiError }
  | { type: 'restarted'; id: string; keepBoth: boolean }
  | { type: 'removed'; id: string };

const parallelUploads = 3;

function progressAfter(event: UploadEvent): Upload['progress'] | undefined {
  switch (event.type) {
    case 'started':
      return { state: 'sending', sentBytes: 0 };
    case 'progressed':
      return { state: 'sending', sentBytes: event.sentBytes };
    case 'arrived':
      return { state: event.wasThere ? 'duplicate' : 'sent', documentId: event.documentId };
    case 'refused':
      return { state: 'refused', error: event.error };
    case 'restarted':
      return { state: 'waiting' };
    case 'added':
    case 'removed':
      return undefined;
  }
}

/** The queue after an event; pure, so that every order of events can be tested. */
export function reduceUploads(uploads: Upload[], event: UploadEvent): Upload[] {
  if (event.type === 'added') return [...uploads, ...event.uploads];
  if (event.type === 'removed') return uploads.filter(({ id }) => id !== event.id);
  const progress = progressAfter(event);
  if (!progress) return uploads;
  return uploads.map((upload) => {
    if (upload.id !== event.id) return upload;
    const keepBoth = event.type === 'restarted' ? event.keepBoth : upload.keepBoth;
    return { ...upload, keepBoth, progress };
  });
}

/** The uploads that may start now, so that never more than three run at once. */
export function nextToStart(uploads: Upload[]): Upload[] {
  const running = uploads.filter(({ progress }) => progress.state === 'sending').length;
  return uploads
    .filter(({ progress }) => progress.state === 'waiting')
    .slice(0, Math.max(0, parallelUploads - running));
}

export function isSending(uploads: Upload[]): boolean {
  return uploads.some(({ progress }) => progress.state === 'sending' || progress.state === 'waiting');
}
