import type { components } from './schema';

type WireCode = components['schemas']['ErrorCode'];

/** The closed list of what can go wrong, grouped by category as on the wire. */
const codes = {
  request: [
    'invalid-request',
    'not-found',
    'conflict',
    'answer-running',
    'email-taken',
    'too-large',
    'question-too-long',
    'quota-exceeded',
  ],
  access: [
    'sign-in-required',
    'wrong-credentials',
    'forbidden',
    'registration-closed',
    'setup-token-wrong',
    'too-many-requests',
  ],
  document: [
    'unsupported-type',
    'empty',
    'encrypted',
    'damaged',
    'no-text',
    'too-complex',
    'timed-out',
    'out-of-memory',
    'crashed',
    'cancelled',
    'wrong-password',
  ],
  model: [
    'model-unreachable',
    'model-timeout',
    'model-rate-limited',
    'model-refused-key',
    'model-unknown',
    'model-answer-broken',
    'embedding-mismatch',
    'context-too-small',
  ],
  server: ['internal', 'database-unavailable', 'storage-full', 'stopping'],
} as const satisfies Record<string, readonly WireCode[]>;

/** `connection-lost` never comes from the server: the browser did not reach it. */
export type ErrorCode = WireCode | 'connection-lost';

export const errorCodes: readonly ErrorCode[] = [...Object.values(codes).flat(), 'connection-lost'];

export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.some((code) => code === value);
}

export type FieldError = { field: string; code: string };

type Details = {
  status?: number;
  requestId?: string;
  retryable?: boolean;
  errors?: FieldError[];
  limit?: number;
  limitBytes?: number;
  retryAfterSeconds?: number;
};

/** Everything that an API call can fail with; `code` picks its text and its next step. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

/** Turns whatever was thrown into the one error shape of the pages. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return thrown instanceof TypeError
    ? new ApiError('connection-lost', { retryable: true })
    : new ApiError('internal');
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'sign-in-required';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many-requests';
  if (status === 502 || status === 503 || status === 504) return 'connection-lost';
  return status < 500 ? 'invalid-request' : 'internal';
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function fieldErrorsIn(value: unknown): FieldError[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry: Record<string, unknown>) => ({
    field: String(entry.field),
    code: String(entry.code),
  }));
}

/** Reads problem+json; a body in any other form falls back to the meaning of the status. */
export function problemFrom(status: number, body: string, retryAfter: string | null): ApiError {
  const record = asRecord(body);
  const seconds = Number(retryAfter);
  return new ApiError(isErrorCode(record.code) ? record.code : codeOfStatus(status), {
    status,
    requestId: typeof record.requestId === 'string' ? record.requestId : undefined,
    retryable: record.retryable === true,
    errors: fieldErrorsIn(record.errors),
    limit: numberIn(record.limit),
    limitBytes: numberIn(record.limitBytes),
    retryAfterSeconds: retryAfter !== null && Number.isFinite(seconds) ? seconds : undefined,
  });
}
