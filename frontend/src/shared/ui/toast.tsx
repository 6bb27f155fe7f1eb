'use client';

import { useTheme } from 'next-themes';
import { Toaster as Sonner } from 'sonner';

export { toast } from 'sonner';

/** Where short notices appear; what must be acted upon never stands only here. */
export function Toaster({ label, direction }: { label: string; direction: 'ltr' | 'rtl' }) {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      containerAriaLabel={label}
      dir={direction}
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position={direction === 'rtl' ? 'bottom-right' : 'bottom-left'}
    />
  );
}
