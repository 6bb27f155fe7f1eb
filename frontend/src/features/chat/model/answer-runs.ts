import { type ApiError, toApiError } from '@/shared/api/problem';
import { type AnswerMessage, emptyAnswer, interrupted, reduceAnswer } from './answer-reducer';
import type { AnswerEvent } from './events';
import { type AnswerSource, type FollowOutcome, followAnswer } from './follow-answer';
import { FrameBatch, type Schedule } from './frame-batch';

/** A question that was sent and is not in the stored history yet. */
export interface PendingQuestion {
  clientId: string;
  content: string;
  /** The answer that it follows; absent for the first question. */
  parentId?: string;
  /** The stored question that it replaces beside itself. */
  replaces?: string;
  createdAt: string;
}

/** An answer that is being followed, or that just ended and is not in the loaded history yet. */
export interface Run {
  question?: PendingQuestion;
  /** The stored answer that this one stands beside. */
  regenerateOf?: string;
  answer: AnswerMessage;
  connection: 'open' | 'reconnecting';
  running: boolean;
  /** The server refused the question: there is no answer to read. */
  refused?: ApiError;
}

/** What only the stream of an answer told, kept for as long as the page lives. */
export type Told = Pick<AnswerMessage, 'notices' | 'followUps'>;

/** How one run begins. */
export interface RunStart {
  conversationId: string;
  question?: PendingQuestion;
  regenerateOf?: string;
  /** The id of the answer, where it is stored already and only its rest is followed. */
  answerId?: string;
  parentId?: string;
  source: Omit<AnswerSource, 'onEvent' | 'onConnection' | 'signal'>;
  onEnd: (outcome: FollowOutcome | 'refused', answer: AnswerMessage) => void;
}

/** The answers in flight of all conversations; they go on while another conversation is looked at. */
export class AnswerRuns {
  readonly #runs = new Map<string, Run>();
  readonly #aborts = new Map<string, AbortController>();
  readonly #listeners = new Set<() => void>();
  readonly #told = new Map<string, Told>();

  constructor(private readonly schedule?: Schedule) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(conversationId: string | undefined): Run | undefined {
    return conversationId === undefined ? undefined : this.#runs.get(conversationId);
  }

  /** Starts or joins an answer; a conversation that already has a running one keeps it. */
  async start(start: RunStart): Promise<void> {
    const { conversationId } = start;
    if (this.#runs.get(conversationId)?.running) return;
    const abort = new AbortController();
    this.#aborts.set(conversationId, abort);
    this.#set(conversationId, firstState(start));
    const batch = new FrameBatch<AnswerEvent>((events) => {
      this.#change(conversationId, (run) => ({
        ...run,
        answer: events.reduce(reduceAnswer, run.answer),
      }));
    }, this.schedule);
    let outcome: FollowOutcome | 'refused';
    try {
      outcome = await followAnswer({
        ...start.source,
        signal: abort.signal,
        onEvent: (event) => batch.add(event),
        onConnection: (connection) => this.#change(conversationId, (run) => ({ ...run, connection })),
      });
      batch.flush();
    } catch (error) {
      batch.flush();
      outcome = 'refused';
      this.#change(conversationId, (run) => ({ ...run, refused: toApiError(error) }));
    }
    if (this.#aborts.get(conversationId) !== abort) return;
    this.#aborts.delete(conversationId);
    this.#change(conversationId, (run) => ({
      ...run,
      running: false,
      connection: 'open',
      answer: interrupted(run.answer),
    }));
    const ended = this.#runs.get(conversationId)?.answer;
    if (!ended) return;
    this.#told.set(ended.id, { notices: ended.notices, followUps: ended.followUps });
    start.onEnd(outcome, ended);
  }

  /** What the stream of an answer told beside the answer, where it was followed here. */
  told(messageId: string): Told | undefined {
    return this.#told.get(messageId);
  }

  /** Forgets a run that the loaded history holds by now, or that the reader dismissed. */
  forget(conversationId: string): void {
    this.#aborts.get(conversationId)?.abort();
    this.#aborts.delete(conversationId);
    if (this.#runs.delete(conversationId)) this.#publish();
  }

  #set(conversationId: string, run: Run): void {
    this.#runs.set(conversationId, run);
    this.#publish();
  }

  #change(conversationId: string, change: (run: Run) => Run): void {
    const run = this.#runs.get(conversationId);
    if (run) this.#set(conversationId, change(run));
  }

  #publish(): void {
    for (const listener of this.#listeners) listener();
  }
}

function firstState(start: RunStart): Run {
  const createdAt = start.question?.createdAt ?? new Date().toISOString();
  return {
    ...(start.question ? { question: start.question } : {}),
    ...(start.regenerateOf ? { regenerateOf: start.regenerateOf } : {}),
    answer: emptyAnswer(start.answerId ?? 'pending', createdAt, start.parentId),
    connection: 'open',
    running: true,
  };
}
