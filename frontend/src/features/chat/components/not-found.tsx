import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { passagesQuery } from '@/shared/api/conversations';
import type { Passage } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import type { AnswerMessage } from '../model/answer-reducer';
import { usePlaceName } from '../model/place-name';
import { AnswerWords } from './answer-words';

const shownPassages = 2;

type NotFoundProps = {
  answer: AnswerMessage;
  onPassage: (passage: Passage) => void;
  /** Asks the same of all documents; absent where all were searched. */
  onWiden?: () => void;
};

/** The honest answer that the documents do not say it, with what came nearest. */
export function NotFound({ answer, onPassage, onWiden }: NotFoundProps) {
  const t = useTranslations('chat');
  const ended = answer.status !== 'STREAMING';
  const passages = useQuery({ ...passagesQuery(answer.id), enabled: ended });
  const nearest = passages.data?.items.slice(0, shownPassages) ?? [];
  return (
    <div className="grid gap-4">
      <div className="flex items-start gap-3">
        <SearchX aria-hidden className="mt-1 size-5 shrink-0 text-muted" />
        <div className="min-w-0 flex-1">
          <AnswerWords text={answer.content} />
        </div>
      </div>
      {nearest.length > 0 && (
        <section className="grid gap-2">
          <h3 className="font-medium text-muted">{t('nearest')}</h3>
          {nearest.map((passage) => (
            <NearPassage key={passage.id} passage={passage} onOpen={() => onPassage(passage)} />
          ))}
        </section>
      )}
      {ended && onWiden && (
        <div>
          <Button size="small" onClick={onWiden}>
            {t('widen')}
          </Button>
        </div>
      )}
    </div>
  );
}

function NearPassage({ passage, onOpen }: { passage: Passage; onOpen: () => void }) {
  const t = useTranslations('chat');
  const placeName = usePlaceName();
  return (
    <blockquote className="grid gap-1 rounded-card border border-dashed border-control px-4 py-3">
      <p className="flex min-w-0 items-baseline gap-2">
        <bdi className="min-w-0 truncate font-medium">{passage.documentName}</bdi>
        <bdi className="shrink-0 text-muted text-small">{placeName(passage)}</bdi>
      </p>
      <p dir="auto" className="line-clamp-3 text-start text-muted">
        {passage.text}
      </p>
      <button
        type="button"
        onClick={onOpen}
        className="min-h-8 justify-self-start font-medium text-accent hover:underline"
      >
        {t('showInDocument')}
      </button>
    </blockquote>
  );
}
