'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IconButton } from '@/shared/ui/icon-button';

type CopyButtonProps = { text: string | (() => string); label: string };

/** Copies, and says so for two seconds. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useTranslations('shared');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard
      .writeText(typeof text === 'string' ? text : text())
      .then(() => setCopied(true))
      .catch(() => undefined);
  return (
    <IconButton size="small" label={copied ? t('copied') : label} onClick={copy}>
      {copied ? <Check aria-hidden className="text-ok" /> : <Copy aria-hidden />}
    </IconButton>
  );
}
