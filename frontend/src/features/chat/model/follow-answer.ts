import { ApiError } from '@/shared/api/problem';
import type { AnswerEvent } from './events';
import { readAnswerStream, StreamBrokenError } from './read-answer-stream';

/** Waiting times between attempts to take a broken stream up again, in milliseconds; the last one repeats. */
export const RECONNECT_DELAYS: readonly number[] = [1000, 2000, 4000, 8000];

/** How a running answer is followed: `open` starts or joins it, `resume` joins it after an event; both throw `ApiError`. */
export interface AnswerSource {
  open: () => Promise<Response>;
  resume: (lastEventId: string | undefined) => Promise<Response>;
  onEvent: (event: AnswerEvent) => void;
  onConnection: (state: 'open' | 'reconnecting') => void;
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  signal: AbortSignal;
}

/** `ended`: the stream said so; `gone`: nothing runs any more, history has the answer; `left`: the reader went away. */
export type FollowOutcome = 'ended' | 'gone' | 'left';

/** Follows an answer to its end over as many connections as it takes. */
export async function followAnswer(source: AnswerSource): Promise<FollowOutcome> {
  let lastEventId: string | undefined;
  let attempt = 0;
  let response = await source.open();
  for (;;) {
    if (response.status === 204) return 'gone';
    if (response.body === null) throw new StreamBrokenError();
    source.onConnection('open');
    try {
      for await (const { id, event } of readAnswerStream(response.body)) {
        lastEventId = id ?? lastEventId;
        attempt = 0;
        source.onEvent(event);
      }
      return 'ended';
    } catch {
      if (source.signal.aborted) return 'left';
    }
    const again = await reconnect(source, lastEventId, attempt);
    if (again === undefined) return 'left';
    attempt = again.attempt;
    response = again.response;
  }
}

async function reconnect(
  source: AnswerSource,
  lastEventId: string | undefined,
  firstAttempt: number,
): Promise<{ response: Response; attempt: number } | undefined> {
  source.onConnection('reconnecting');
  for (let attempt = firstAttempt; ; attempt++) {
    const delay = RECONNECT_DELAYS[Math.min(attempt, RECONNECT_DELAYS.length - 1)] ?? 0;
    await source.wait(delay, source.signal).catch(() => undefined);
    if (source.signal.aborted) return undefined;
    try {
      return { response: await source.resume(lastEventId), attempt: attempt + 1 };
    } catch (error) {
      if (isFinal(error)) throw error;
    }
  }
}

/** Whether asking again cannot help: signed out, deleted, refused. */
function isFinal(error: unknown): boolean {
  const status = error instanceof ApiError ? error.details.status : undefined;
  return status !== undefined && status < 500 && status !== 429;
}

/** Waits, and rejects at once when the signal aborts. */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', leave, { once: true });
  });
}
