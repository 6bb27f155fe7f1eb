'use client';

import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export type DialogFrameProps = {
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons, in reading order, the main one last. */
  actions?: ReactNode;
};

/** The open dialog; its code is loaded with the first one that opens. */
export function DialogFrame({ onOpenChange, title, description, children, actions }: DialogFrameProps) {
  return (
    <Radix.Root open onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-shade" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className="fixed inset-0 z-50 m-auto grid h-fit max-h-[90dvh] w-[min(28rem,calc(100vw-2rem))] animate-rise gap-4 overflow-y-auto rounded-card bg-surface p-6 shadow-lift"
        >
          <Radix.Title className="font-semibold text-title">{title}</Radix.Title>
          {description && <Radix.Description className="text-muted">{description}</Radix.Description>}
          {children}
          {actions && <div className="mt-2 flex flex-wrap justify-end gap-2">{actions}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
