'use client';

import { lazy, Suspense } from 'react';
import type { DialogFrameProps } from './dialog-frame';

const DialogFrame = lazy(async () => ({ default: (await import('./dialog-frame')).DialogFrame }));

/** A question that must be answered before going on; everything else belongs in the page. */
export function Dialog({ open, ...frame }: DialogFrameProps & { open: boolean }) {
  if (!open) return null;
  return (
    <Suspense>
      <DialogFrame {...frame} />
    </Suspense>
  );
}
