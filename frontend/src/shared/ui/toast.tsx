'use client';

import { useTheme } from 'next-themes';
import { lazy, Suspense, useEffect, useState } from 'react';

const Sonner = lazy(() => import('sonner').then((module) => ({ default: module.Toaster })));

type Action = { label: string; onClick: () => void };

/** A short notice; what must be acted upon never stands only there. Its code is loaded with the first one. */
export async function notify(text: string, action?: Action): Promise<void> {
  const { toast } = await import('sonner');
  toast(text, action && { action });
}

/** Where notices appear. */
export function Toaster({ label, direction }: { label: string; direction: 'ltr' | 'rtl' }) {
  const { resolvedTheme } = useTheme();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Suspense>
      <Sonner
        containerAriaLabel={label}
        dir={direction}
        theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
        position={direction === 'rtl' ? 'bottom-right' : 'bottom-left'}
      />
    </Suspense>
  );
}
