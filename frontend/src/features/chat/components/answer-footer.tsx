import { RotateCw, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/shared/ui/icon-button';
import { useFeedback } from '../api/feedback';
import type { AnswerMessage } from '../model/answer-reducer';
import { citedDocuments, markdownWithReferences } from '../model/copy-text';
import { usePlaceName } from '../model/place-name';
import type { Versions } from '../model/turns';
import { CopyButton } from './copy-button';
import { VersionArrows } from './version-arrows';

type AnswerFooterProps = {
  answer: AnswerMessage;
  versions: Versions;
  onVersion: (messageId: string) => void;
  onAgain: () => void;
};

/** How much was searched and cited, and what can be done with the answer. */
export function AnswerFooter({ answer, versions, onVersion, onAgain }: AnswerFooterProps) {
  const t = useTranslations('chat');
  const format = useFormatter();
  const placeName = usePlaceName();
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-muted">
      {answer.searched ? (
        <p className="text-small">
          {t('searched', { documents: answer.searched.documents, cited: citedDocuments(answer) })}
          {answer.ms !== undefined &&
            ` · ${format.number(answer.ms / 1000, { style: 'unit', unit: 'second', maximumFractionDigits: 1 })}`}
        </p>
      ) : (
        <span />
      )}
      <span className="flex items-center">
        <VersionArrows versions={versions} onVersion={onVersion} label={t('answerVersions')} />
        <CopyButton text={() => markdownWithReferences(answer, placeName)} label={t('copyAnswer')} />
        <IconButton size="small" label={t('again')} onClick={onAgain}>
          <RotateCw aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
        <Thumbs key={answer.id} messageId={answer.id} />
      </span>
    </footer>
  );
}

function Thumbs({ messageId }: { messageId: string }) {
  const t = useTranslations('chat');
  const feedback = useFeedback(messageId);
  const [value, setValue] = useState<1 | -1>();
  const give = (next: 1 | -1) => {
    setValue(next);
    feedback.mutate(next, { onError: () => setValue(undefined) });
  };
  return (
    <>
      <IconButton size="small" label={t('good')} aria-pressed={value === 1} onClick={() => give(1)}>
        <ThumbsUp aria-hidden className={value === 1 ? 'fill-current text-accent' : undefined} />
      </IconButton>
      <IconButton size="small" label={t('bad')} aria-pressed={value === -1} onClick={() => give(-1)}>
        <ThumbsDown aria-hidden className={value === -1 ? 'fill-current text-accent' : undefined} />
      </IconButton>
    </>
  );
}
