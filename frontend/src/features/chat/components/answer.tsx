import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { AnswerMessage } from '../model/answer-reducer';
import { AnswerProvider } from './answer-context';
import { AnswerNotices } from './answer-notices';
import { AnswerWords } from './answer-words';
import { NotFound } from './not-found';
import { Quotation } from './quotation';
import { StatusLine } from './status-line';
import { useSentenceTint } from './use-sentence-tint';

type AnswerProps = {
  answer: AnswerMessage;
  question: string;
  running: boolean;
  reconnecting: boolean;
  onWiden?: () => void;
};

/** One answer: what is known about it, its words with their chips, and how it ended. */
export function Answer({ answer, question, running, reconnecting, onWiden }: AnswerProps) {
  const t = useTranslations('chat');
  const abstained = answer.abstained || answer.notices.some(({ code }) => code === 'not-found');
  const words = useRef<HTMLDivElement>(null);
  useSentenceTint(words, answer.id);
  const waiting = running && answer.content === '';
  return (
    <AnswerProvider messageId={answer.id} question={question} citations={answer.citations}>
      <AnswerNotices notices={answer.notices} place="before" />
      <div ref={words} lang={answer.language} data-answer={answer.id}>
        {waiting && <StatusLine stage={answer.stage} />}
        {!waiting && abstained && <NotFound answer={answer} {...(onWiden ? { onWiden } : {})} />}
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
