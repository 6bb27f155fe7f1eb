'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';

/** The sidebar over the page, on screens that have no room beside it. */
export function SidebarOverlay({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-shade" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 start-0 z-50 w-[min(19rem,85vw)] animate-appear border-e bg-sunken shadow-lift"
        >
          <Dialog.Title className="sr-only">{t('sidebar')}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
