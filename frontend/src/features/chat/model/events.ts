import type { Citation, Message, Scope } from '@/shared/api/types';

export type AnswerMode = NonNullable<Message['mode']>;
export type WireCode = NonNullable<Message['error']>['code'];
export type Searched = NonNullable<Message['searched']>;

export type Stage = 'understanding' | 'searching' | 'reading' | 'writing';

export type NoticeCode = 'quoting' | 'indexing' | 'words-only' | 'not-found' | 'partial-source' | 'stopped';

/** Something the reader of an answer has to know: `message` says it in the answer's language, other fields belong to the code. */
export interface Notice {
  code: NoticeCode;
  message?: string;
  [detail: string]: unknown;
}

/** Where a passage of the running answer comes from. */
export interface SourceOrigin {
  documentId: string;
  version: number;
  page: number;
  label?: string;
}

/** The subset of the AI SDK UI message stream, version 1, in which an answer arrives. */
export type AnswerEvent =
  | {
      type: 'start';
      messageId: string;
      messageMetadata?: {
        mode?: AnswerMode;
        language?: string;
        scope?: Scope;
        questionId?: string;
      };
    }
  | { type: 'data-stage'; transient?: boolean; data: { stage: Stage; [count: string]: unknown } }
  | {
      type: 'source-document';
      sourceId: string;
      mediaType: string;
      title: string;
      providerMetadata?: { app?: SourceOrigin };
    }
  | { type: 'text-start'; id: string }
  | { type: 'text-delta'; id: string; delta: string }
  | { type: 'text-end'; id: string }
  | { type: 'data-citation'; id: string; data: { citation: Citation } | Citation }
  | { type: 'data-reset'; data: { reason: 'language' | 'unsupported' } }
  | { type: 'data-notice'; data: Notice }
  | { type: 'data-unsupported'; data: { start: number; end: number } }
  | { type: 'data-title'; data: { title: string } }
  | { type: 'data-followups'; data: { questions: string[] } }
  | {
      type: 'finish';
      finishReason?: string;
      messageMetadata?: { ms?: number; searched?: Searched; abstained?: boolean };
    }
  | { type: 'data-error'; data: { code: WireCode; retryable?: boolean; requestId?: string } }
  | { type: 'error'; errorText: string };

const KNOWN: ReadonlySet<string> = new Set<AnswerEvent['type']>([
  'start',
  'data-stage',
  'source-document',
  'text-start',
  'text-delta',
  'text-end',
  'data-citation',
  'data-reset',
  'data-notice',
  'data-unsupported',
  'data-title',
  'data-followups',
  'finish',
  'data-error',
  'error',
]);

/** The event in one `data:` line, or undefined for JSON of a type that this client does not know. */
export function parseAnswerEvent(data: string): AnswerEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return undefined;
  }
  const isEvent =
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    KNOWN.has(value.type);
  return isEvent ? (value as AnswerEvent) : undefined;
}
