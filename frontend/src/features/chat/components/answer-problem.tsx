import { CircleAlert, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ApiError, isErrorCode } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { CopyDetails } from '@/shared/ui/error-state';
import { ErrorText } from '@/shared/ui/error-text';
import type { AnswerMessage } from '../model/answer-reducer';

/** Why an answer failed, as the one error shape of the pages; undefined where it did not. */
export function problemOf(answer: AnswerMessage | undefined): ApiError | undefined {
  if (answer?.status === 'INTERRUPTED') return new ApiError('model-answer-broken', { retryable: true });
  if (answer?.status !== 'FAILED') return undefined;
  const code = answer.error?.code;
  return new ApiError(isErrorCode(code) ? code : 'internal', {
    ...(answer.requestId ? { requestId: answer.requestId } : {}),
    retryable: answer.error?.retryable ?? true,
  });
}

/** Cause and next step of an answer that failed, with another try. */
export function AnswerProblem({ problem, onRetry }: { problem: ApiError; onRetry: () => void }) {
  const t = useTranslations('shared');
  return (
    <div role="alert" className="grid gap-2 rounded-card border border-danger bg-surface px-4 py-3">
      <p className="flex items-start gap-2">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
        <span>
          <ErrorText error={problem} />
        </span>
      </p>
      <div className="flex flex-wrap gap-2 ps-6">
        <Button size="small" onClick={onRetry}>
          <RotateCw aria-hidden />
          {t('retry')}
        </Button>
        <CopyDetails error={problem} />
      </div>
    </div>
  );
}
