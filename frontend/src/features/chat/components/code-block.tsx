import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { CopyButton } from './copy-button';

/** Code as it stands, always left to right, with a button that copies it. */
export function CodeBlock({ children }: { children: ReactNode }) {
  const t = useTranslations('chat');
  const code = useRef<HTMLPreElement>(null);
  return (
    <div dir="ltr" className="relative">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre ref={code} tabIndex={0}>
        {children}
      </pre>
      <span className="absolute end-1 top-1">
        <CopyButton text={() => code.current?.textContent ?? ''} label={t('copyCode')} />
      </span>
    </div>
  );
}
