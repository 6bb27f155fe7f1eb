import { memo } from 'react';
import { classes } from '@/shared/ui/classes';
import type { Turn } from '../model/turns';
import { Answer } from './answer';
import { AnswerFooter } from './answer-footer';
import { AnswerProblem, problemOf } from './answer-problem';
import { Question } from './question';
import { StatusLine } from './status-line';

/** What can be done with a turn. */
export interface TurnActions {
  onVersion: (messageId: string) => void;
  onChangeQuestion: (turn: Turn, text: string) => void;
  onAgain: (turn: Turn) => void;
  onWiden?: (turn: Turn) => void;
}

type TurnViewProps = TurnActions & {
  turn: Turn;
  /** The last turn keeps the height of the view, so that its question can stand at the top. */
  last: boolean;
  /** No answer runs, so that this question may be changed. */
  changeable: boolean;
};

/** A question and its answer. */
export const TurnView = memo(function TurnView({ turn, last, changeable, ...actions }: TurnViewProps) {
  const { answer, questionId } = turn;
  const problem = turn.refused ?? problemOf(turn.answer);
  return (
    <article
      data-turn
      className={classes(
        'mx-auto grid w-full max-w-[46rem] scroll-mt-4 content-start gap-3 px-4 pt-4 pane:px-6',
        last ? 'min-h-[calc(100cqh-1rem)] pb-10' : 'pb-6',
      )}
    >
      <Question
        text={turn.question}
        versions={turn.questionVersions}
        onVersion={actions.onVersion}
        {...(changeable && questionId
          ? { onChange: (text: string) => actions.onChangeQuestion(turn, text) }
          : {})}
      />
      {answer && <TurnAnswer turn={turn} answer={answer} {...actions} />}
      {!answer && turn.running && <StatusLine stage={undefined} />}
      {problem && <AnswerProblem problem={problem} onRetry={() => actions.onAgain(turn)} />}
      {answer && !turn.running && (
        <AnswerFooter
          answer={answer}
          versions={turn.answerVersions}
          onVersion={actions.onVersion}
          onAgain={() => actions.onAgain(turn)}
        />
      )}
    </article>
  );
});

type TurnAnswerProps = TurnActions & { turn: Turn; answer: NonNullable<Turn['answer']> };

function TurnAnswer({ turn, answer, onWiden }: TurnAnswerProps) {
  return (
    <Answer
      answer={answer}
      question={turn.question}
      running={turn.running}
      reconnecting={turn.reconnecting}
      {...(onWiden ? { onWiden: () => onWiden(turn) } : {})}
    />
  );
}
