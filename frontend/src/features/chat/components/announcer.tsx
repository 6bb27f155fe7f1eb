import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { citedDocuments } from '../model/copy-text';
import type { Turn } from '../model/turns';

/** Says politely that an answer started and that it ended; its text is read by who wants to. */
export function Announcer({ turn }: { turn: Turn | undefined }) {
  const t = useTranslations('chat');
  const [text, setText] = useState('');
  const was = useRef(false);
  const running = turn?.running ?? false;
  const sources = turn?.answer ? citedDocuments(turn.answer) : 0;
  useEffect(() => {
    if (running && !was.current) setText(t('answerStarted'));
    if (!running && was.current) setText(t('answerFinished', { sources }));
    was.current = running;
  }, [running, sources, t]);
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
