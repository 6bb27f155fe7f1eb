import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/shared/ui/button';
import type { AnswerMessage } from '../model/answer-reducer';
import { Quotation } from './quotation';

type NotFoundProps = {
  answer: AnswerMessage;
  /** Asks the same of all documents; absent where all were searched. */
  onWiden?: () => void;
};

/** The honest answer that the documents do not say it, with the passages that came nearest. */
export function NotFound({ answer, onWiden }: NotFoundProps) {
  const t = useTranslations('chat');
  return (
    <div className="flex items-start gap-3">
      <SearchX aria-hidden className="mt-1 size-5 shrink-0 text-muted" />
      <div className="grid min-w-0 flex-1 gap-4">
        <Quotation text={answer.content} near />
        {onWiden && answer.status !== 'STREAMING' && (
          <div>
            <Button size="small" onClick={onWiden}>
              {t('widen')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
