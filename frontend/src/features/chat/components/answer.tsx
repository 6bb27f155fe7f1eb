import { useTranslations } from 'next-intl';
import type { Passage } from '@/shared/api/types';
import type { AnswerMessage } from '../model/answer-reducer';
import { AnswerProvider } from './answer-context';
import { AnswerNotices } from './answer-notices';
import { AnswerWords } from './answer-words';
import { NotFound } from './not-found';
import { Quotation } from './quotation';
import { StatusLine } from './status-line';

type AnswerProps = {
  answer: AnswerMessage;
  question: string;
  running: boolean;
  reconnecting: boolean;
  onPassage: (passage: Passage) => void;
  onWiden?: () => void;
};

/** One answer: what is known about it, its words with their chips, and how it ended. */
export function Answer({ answer, question, running, reconnecting, onPassage, onWiden }: AnswerProps) {
  const t = useTranslations('chat');
  const abstained = answer.abstained || answer.notices.some(({ code }) => code === 'not-found');
  const waiting = running && answer.content === '';
  return (
    <AnswerProvider messageId={answer.id} question={question} citations={answer.citations}>
      <AnswerNotices notices={answer.notices} place="before" />
      <div lang={answer.language} data-answer={answer.id}>
        {waiting && <StatusLine stage={answer.stage} />}
        {!waiting && abstained && (
          <NotFound answer={answer} onPassage={onPassage} {...(onWiden ? { onWiden } : {})} />
        )}
        {!waiting && !abstained && <Words answer={answer} />}
      </div>
      {reconnecting && (
        <p role="status" className="text-muted">
          {t('reconnecting')}
        </p>
      )}
      <AnswerNotices notices={answer.notices} place="after" />
    </AnswerProvider>
  );
}

function Words({ answer }: { answer: AnswerMessage }) {
  if (answer.mode === 'quoting') return <Quotation text={answer.content} />;
  return <AnswerWords text={answer.content} />;
}
