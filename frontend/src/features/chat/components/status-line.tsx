import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { AnswerMessage } from '../model/answer-reducer';

const tellTimeAfter = 8;
const hintAfter = 30;

function countOf(counts: Record<string, unknown>, ...names: string[]): number {
  const value = names.map((name) => counts[name]).find((count) => typeof count === 'number');
  return typeof value === 'number' ? value : -1;
}

/** What the server is doing before the first word, in words; the time after a while, then a way out. */
export function StatusLine({ stage }: { stage: AnswerMessage['stage'] }) {
  const t = useTranslations('chat');
  const seconds = useSeconds();
  const counts = stage?.counts ?? {};
  return (
    <p className="flex flex-wrap items-center gap-2 text-muted">
      <span aria-hidden className="size-2 animate-wait rounded-full bg-accent" />
      <span>
        {t('stage', {
          stage: stage?.name ?? 'sent',
          documents: countOf(counts, 'documents'),
          passages: countOf(counts, 'passages'),
        })}
      </span>
      {seconds >= tellTimeAfter && <span className="tabular-nums">{t('seconds', { seconds })}</span>}
      {seconds >= hintAfter && <span>{t('stopHint')}</span>}
    </p>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((value) => value + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
