import type { Citation, Message } from '@/shared/api/types';
import type { AnswerEvent, Notice, SourceOrigin, Stage } from './events';

/** A passage that the running answer was given. */
export interface AnswerSource extends Partial<SourceOrigin> {
  id: string;
  title: string;
}

/** An answer as it is shown: the stored message and what only its stream tells. */
export interface AnswerMessage extends Message {
  stage?: { name: Stage; counts: Record<string, unknown> };
  notices: Notice[];
  sources: AnswerSource[];
  followUps: string[];
  title?: string;
  questionId?: string;
  /** What to tell the operator about a failed answer. */
  requestId?: string;
}

/** An answer of which nothing has arrived yet. */
export function emptyAnswer(id: string, createdAt: string, parentId?: string): AnswerMessage {
  return {
    id,
    ...(parentId === undefined ? {} : { parentId }),
    role: 'ASSISTANT',
    content: '',
    status: 'STREAMING',
    citations: [],
    notices: [],
    sources: [],
    followUps: [],
    createdAt,
  };
}

/** The message after the event; the given message is never changed. */
export function reduceAnswer(message: AnswerMessage, event: AnswerEvent): AnswerMessage {
  switch (event.type) {
    case 'start':
      // A replay starts from the beginning, so whatever an earlier connection brought is dropped.
      return {
        ...emptyAnswer(event.messageId, message.createdAt, message.parentId),
        ...definedOf(event.messageMetadata ?? {}, ['mode', 'language', 'questionId']),
      };
    case 'data-stage': {
      const { stage, ...counts } = event.data;
      return { ...message, stage: { name: stage, counts } };
    }
    case 'source-document':
      return { ...message, sources: withSource(message.sources, event) };
    case 'text-start':
    case 'text-end':
      return message;
    case 'text-delta':
      return { ...message, content: message.content + event.delta };
    case 'data-citation':
      return { ...message, citations: withCitation(message.citations ?? [], event) };
    case 'data-reset':
      return { ...message, content: '', citations: [], unsupported: [] };
    case 'data-notice':
      return { ...message, notices: withNotice(message.notices, event.data) };
    case 'data-unsupported':
      return { ...message, unsupported: [...(message.unsupported ?? []), event.data] };
    case 'data-title':
      return { ...message, title: event.data.title };
    case 'data-followups':
      return { ...message, followUps: event.data.questions };
    case 'finish':
      return finished(message, event);
    case 'data-error':
      return failed(message, { retryable: true, ...event.data });
    case 'error':
      return failed(message, {
        code: 'internal',
        retryable: true,
        ...message.error,
      });
  }
}

/** The message after its stream broke and could not be taken up again. */
export function interrupted(message: AnswerMessage): AnswerMessage {
  return message.status === 'STREAMING' ? withoutStage({ ...message, status: 'INTERRUPTED' }) : message;
}

function failed(
  message: AnswerMessage,
  { requestId, ...error }: NonNullable<Message['error']> & { requestId?: string },
): AnswerMessage {
  return withoutStage({ ...message, ...(requestId ? { requestId } : {}), status: 'FAILED', error });
}

function finished(message: AnswerMessage, event: Extract<AnswerEvent, { type: 'finish' }>): AnswerMessage {
  const stopped = message.notices.some((notice) => notice.code === 'stopped');
  return withoutStage({
    ...message,
    ...definedOf(event.messageMetadata ?? {}, ['ms', 'searched', 'abstained']),
    status: message.status === 'FAILED' ? 'FAILED' : stopped ? 'STOPPED' : 'COMPLETE',
  });
}

function withoutStage(message: AnswerMessage): AnswerMessage {
  const { stage: _, ...rest } = message;
  return rest;
}

function withSource(
  sources: AnswerSource[],
  event: Extract<AnswerEvent, { type: 'source-document' }>,
): AnswerSource[] {
  const source = { id: event.sourceId, title: event.title, ...event.providerMetadata?.app };
  return [...sources.filter((other) => other.id !== source.id), source];
}

function withCitation(
  citations: Citation[],
  event: Extract<AnswerEvent, { type: 'data-citation' }>,
): Citation[] {
  const citation = 'citation' in event.data ? event.data.citation : event.data;
  const named = { ...citation, id: event.id };
  const place = citations.findIndex((other) => other.id === event.id);
  return place < 0 ? [...citations, named] : citations.with(place, named);
}

function withNotice(notices: Notice[], notice: Notice): Notice[] {
  return [...notices.filter((other) => other.code !== notice.code), notice];
}

function definedOf<T extends object, K extends keyof T>(from: T, keys: K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) {
    if (from[key] !== undefined) picked[key] = from[key];
  }
  return picked;
}
