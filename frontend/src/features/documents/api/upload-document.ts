import { csrfHeader, csrfToken } from '@/shared/api/csrf';
import { ApiError, problemFrom } from '@/shared/api/problem';
import type { Document } from '@/shared/api/types';
import { endpoints } from '@/shared/config/paths';

export type UploadRequest = {
  file: File;
  collectionId?: string;
  /** What happens when the same bytes are there already; the server's default is `link`. */
  onDuplicate?: 'link' | 'copy';
};

export type Uploaded = { document: Document; wasThere: boolean };

type Options = {
  signal: AbortSignal;
  /** Larger files are refused before a byte is sent. */
  limitBytes?: number;
  onProgress: (sentBytes: number) => void;
};

function formOf({ file, collectionId, onDuplicate }: UploadRequest): FormData {
  const form = new FormData();
  if (collectionId) form.set('collectionId', collectionId);
  if (onDuplicate) form.set('onDuplicate', onDuplicate);
  form.set('file', file);
  return form;
}

/** Sends one file; XMLHttpRequest because fetch tells nothing of bytes that went out. */
export async function uploadDocument(request: UploadRequest, options: Options): Promise<Uploaded> {
  const { limitBytes } = options;
  if (limitBytes && request.file.size > limitBytes) throw new ApiError('too-large', { limitBytes });
  const token = await csrfToken();
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', endpoints.documents);
    xhr.setRequestHeader(csrfHeader, token);
    xhr.setRequestHeader('Accept', 'application/json');
    xhr.upload.onprogress = (event) => options.onProgress(event.loaded);
    xhr.onerror = () => reject(new ApiError('connection-lost', { retryable: true }));
    xhr.onabort = () => reject(new ApiError('cancelled'));
    xhr.onload = () => {
      const succeeded = xhr.status === 200 || xhr.status === 202;
      if (succeeded) resolve({ document: JSON.parse(xhr.responseText), wasThere: xhr.status === 200 });
      else reject(problemFrom(xhr.status, xhr.responseText, xhr.getResponseHeader('Retry-After')));
    };
    options.signal.addEventListener('abort', () => xhr.abort());
    xhr.send(formOf(request));
  });
}
