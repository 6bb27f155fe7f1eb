'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { classes } from '../classes';

type EvidenceSheetProps = { label: string; onClose: () => void; children: ReactNode };

/** Evidence on a phone: half the screen, the whole screen when drawn up, gone when drawn down. */
export function EvidenceSheet({ label, onClose, children }: EvidenceSheetProps) {
  const t = useTranslations('shell');
  const [full, setFull] = useState(false);
  const start = useRef(0);
  const onPointerUp = (event: PointerEvent) => {
    const moved = event.clientY - start.current;
    if (moved < -30) setFull(true);
    else if (moved > 30 && full) setFull(false);
    else if (moved > 30) onClose();
  };
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
          className={classes(
            'fixed inset-x-0 bottom-0 z-30 flex animate-rise flex-col rounded-t-card border-t bg-sunken shadow-lift transition-[height] duration-[180ms]',
            full ? 'h-dvh' : 'h-[55dvh]',
          )}
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          <button
            type="button"
            aria-label={full ? t('sheetHalf') : t('sheetFull')}
            onPointerDown={(event) => {
              start.current = event.clientY;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerUp={onPointerUp}
            onClick={(event) => event.detail === 0 && setFull(!full)}
            className="grid h-6 w-full touch-none place-items-center"
          >
            <span className="h-1 w-10 rounded-full bg-control" />
          </button>
          <div className="flex min-h-0 flex-1 flex-col">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
