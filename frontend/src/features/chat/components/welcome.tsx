import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useConfig } from '@/shared/api/config';

/** The empty chat: what this is, what the answers are made of, and what to do first. */
export function Welcome({ children }: { children?: ReactNode }) {
  const t = useTranslations('chat');
  const quoting = useConfig()?.answering === 'quoting';
  return (
    <div className="grid min-h-0 flex-1 content-center justify-items-center gap-5 overflow-y-auto px-4 py-8 text-center">
      <h2 className="font-semibold text-display tracking-tight rtl:tracking-normal">{t('welcome')}</h2>
      <p className="max-w-[34rem] text-answer text-muted">
        {quoting ? t('welcomeQuoting') : t('welcomeModel')}
      </p>
      {children}
    </div>
  );
}
