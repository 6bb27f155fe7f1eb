import { ChevronLeft, ChevronRight, PanelRightOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Citation } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { emphasise } from '../model/emphasis';
import { usePlaceName } from '../model/place-name';
import { useAnswerContents } from './answer-context';
import { CopyButton } from './copy-button';
import { VerdictMark } from './verdict-mark';

type CitationCardProps = {
  citations: readonly Citation[];
  startAt: string;
  onOpen: (citationId: string) => void;
};

/** What a chip stands for: document, place, the words, how surely they hold, and a way to see them there. */
export function CitationCard({ citations, startAt, onOpen }: CitationCardProps) {
  const t = useTranslations('chat');
  const placeName = usePlaceName();
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      citations.findIndex(({ id }) => id === startAt),
    ),
  );
  const citation = citations[place] ?? citations[0];
  if (!citation) return null;
  return (
    <div className="grid gap-2 p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">
            <bdi>{citation.documentName}</bdi>
          </p>
          <p dir="auto" className="truncate text-muted text-small">
            {placeName(citation)}
            {citation.label && citation.label !== placeName(citation) && ` · ${citation.label}`}
          </p>
        </div>
        {citations.length > 1 && <Steps place={place} count={citations.length} onStep={setPlace} />}
      </div>
      <Quote citation={citation} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <VerdictMark verdict={citation.verdict} source={citation.source} />
        <span className="flex gap-1">
          <CopyButton text={citation.quote} label={t('copyQuote')} />
          <Button size="small" variant="primary" onClick={() => onOpen(citation.id)}>
            <PanelRightOpen aria-hidden className="rtl:-scale-x-100" />
            {t('open')}
          </Button>
        </span>
      </div>
    </div>
  );
}

function Quote({ citation }: { citation: Citation }) {
  const { question } = useAnswerContents();
  let at = 0;
  return (
    <blockquote
      dir="auto"
      className="max-h-40 overflow-y-auto border-mark border-s-4 ps-3 text-start leading-6"
    >
      {emphasise(citation.quote, question).map(({ text, strong }) => {
        const key = at;
        at += text.length;
        return strong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
      })}
    </blockquote>
  );
}

type StepsProps = { place: number; count: number; onStep: (place: number) => void };

function Steps({ place, count, onStep }: StepsProps) {
  const t = useTranslations('chat');
  const step = (by: number) => onStep((place + by + count) % count);
  const button = 'grid size-7 place-items-center rounded-control hover:bg-sunken rtl:-scale-x-100';
  return (
    <span className="flex shrink-0 items-center text-muted text-small">
      <button type="button" aria-label={t('previousSource')} onClick={() => step(-1)} className={button}>
        <ChevronLeft aria-hidden className="size-4" />
      </button>
      <span className="tabular-nums">{t('sourceOf', { place: place + 1, count })}</span>
      <button type="button" aria-label={t('nextSource')} onClick={() => step(1)} className={button}>
        <ChevronRight aria-hidden className="size-4" />
      </button>
    </span>
  );
}
