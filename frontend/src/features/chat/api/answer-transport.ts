import { api, apiFetch } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { endpoints } from '@/shared/config/paths';
import type { RunStart } from '../model/answer-runs';
import { waitFor } from '../model/follow-answer';

type QuestionRequest = components['schemas']['QuestionRequest'];

const eventStream = 'text/event-stream';

function join(conversationId: string, lastEventId?: string): Promise<Response> {
  return apiFetch(endpoints.conversationStream(conversationId), {
    headers: { Accept: eventStream, ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}) },
  });
}

/** Asks, and follows the answer over as many connections as it takes. */
export function questionSource(conversationId: string, question: QuestionRequest): RunStart['source'] {
  return {
    open: () =>
      apiFetch(endpoints.conversationMessages(conversationId), {
        method: 'POST',
        headers: { Accept: eventStream, 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      }),
    resume: (lastEventId) => join(conversationId, lastEventId),
    wait: waitFor,
  };
}

/** Joins an answer that runs already. */
export function runningSource(conversationId: string): RunStart['source'] {
  return {
    open: () => join(conversationId),
    resume: (lastEventId) => join(conversationId, lastEventId),
    wait: waitFor,
  };
}

/** Ends the running answer on the server; what was written stays. */
export async function stopAnswer(conversationId: string): Promise<void> {
  await api.POST('/api/conversations/{id}/stop', { params: { path: { id: conversationId } } });
}
