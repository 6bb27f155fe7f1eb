import type { ApiError } from '@/shared/api/problem';
import type { Message } from '@/shared/api/types';
import type { AnswerMessage } from './answer-reducer';
import type { PendingQuestion, Run, Told } from './answer-runs';
import { type BranchEntry, branchTo } from './message-tree';
import { storedAnswer } from './stored-answer';

/** Where a message stands among its versions; ids are those of stored messages, oldest first. */
export interface Versions {
  ids: string[];
  place: number;
}

/** One question with its answer, as they stand on the page. */
export interface Turn {
  /** Id of the stored question; absent while it is being sent. */
  questionId?: string;
  question: string;
  questionVersions: Versions;
  answer?: AnswerMessage;
  answerVersions: Versions;
  running: boolean;
  reconnecting: boolean;
  /** How the question was sent; another try sends the same again. */
  pending?: Partial<Pick<PendingQuestion, 'clientId' | 'parentId' | 'replaces'>> & { regenerateOf?: string };
  /** Why the server did not take the question. */
  refused?: ApiError;
}

const alone: Versions = { ids: [], place: 0 };

/** The turns of the branch that ends at the leaf; a run in flight shows its own branch. */
export function turnsOf(
  messages: readonly Message[],
  leafId: string | undefined,
  run: Run | undefined,
  told: (messageId: string) => Told | undefined = () => undefined,
): Turn[] {
  if (!run) return turnsOfBranch(branchTo(messages, leafId), told);
  if (messages.some((message) => message.id === run.answer.id)) {
    const turns = turnsOfBranch(branchTo(messages, run.answer.id), told);
    return withRun(turns, run);
  }
  if (run.regenerateOf !== undefined) return withRun(regenerated(messages, run.regenerateOf, told), run);
  const before = questionParent(messages, run);
  const turns = before === undefined ? [] : turnsOfBranch(branchTo(messages, before), told);
  return withRun([...turns, pendingTurn(messages, run)], run);
}

function withRun(turns: Turn[], run: Run): Turn[] {
  const last = turns.at(-1);
  if (!last) return turns;
  const live: Turn = {
    ...last,
    running: run.running,
    reconnecting: run.running && run.connection === 'reconnecting',
    ...(run.refused ? { refused: run.refused } : { answer: run.answer }),
  };
  return [...turns.slice(0, -1), live];
}

/** The branch down to the question of an answer that is given again, with a place for the new answer. */
function regenerated(
  messages: readonly Message[],
  answerId: string,
  told: (id: string) => Told | undefined,
): Turn[] {
  const turns = turnsOfBranch(branchTo(messages, answerId), told);
  const last = turns.at(-1);
  if (!last) return turns;
  const { answer: _, ...turn } = last;
  const ids = [...last.answerVersions.ids, 'pending'];
  const again = {
    ...turn,
    answerVersions: { ids, place: ids.length - 1 },
    pending: { regenerateOf: answerId },
  };
  return [...turns.slice(0, -1), again];
}

function questionParent(messages: readonly Message[], run: Run): string | undefined {
  const replaced = messages.find((message) => message.id === run.question?.replaces);
  return replaced ? replaced.parentId : run.question?.parentId;
}

function pendingTurn(messages: readonly Message[], run: Run): Turn {
  const replaced = messages.find((message) => message.id === run.question?.replaces);
  const versions = replaced
    ? messages.filter((one) => one.role === 'USER' && one.parentId === replaced.parentId).map((one) => one.id)
    : [];
  const ids = replaced ? [...versions, 'pending'] : [];
  return {
    question: run.question?.content ?? '',
    questionVersions: { ids, place: Math.max(0, ids.length - 1) },
    answerVersions: alone,
    running: true,
    reconnecting: false,
    ...(run.question ? { pending: sendingOf(run.question) } : {}),
  };
}

function sendingOf({ clientId, parentId, replaces }: PendingQuestion): Turn['pending'] {
  return { clientId, ...(parentId ? { parentId } : {}), ...(replaces ? { replaces } : {}) };
}

function turnsOfBranch(branch: BranchEntry[], told: (id: string) => Told | undefined): Turn[] {
  const turns: Turn[] = [];
  for (const { message, siblings, place } of branch) {
    const versions = { ids: siblings, place };
    const last = turns.at(-1);
    if (message.role === 'USER') {
      turns.push({
        questionId: message.id,
        question: message.content,
        questionVersions: versions,
        answerVersions: alone,
        running: false,
        reconnecting: false,
      });
    } else if (last) {
      last.answer = storedAnswer(message, told(message.id));
      last.answerVersions = versions;
    }
  }
  return turns;
}
