import { expect, test } from 'vitest';
import { ApiError, problemFrom, toApiError } from './problem';

test('problem+json keeps code, request id, fields and the number that was reached', () => {
  const body = JSON.stringify({
    code: 'invalid-request',
    requestId: 'r1',
    retryable: false,
    errors: [{ field: 'password', code: 'too-short' }],
    limit: 8,
  });
  expect(problemFrom(400, body, null)).toMatchObject({
    code: 'invalid-request',
    details: {
      requestId: 'r1',
      retryable: false,
      errors: [{ field: 'password', code: 'too-short' }],
      limit: 8,
    },
  });
});

test('a body that is not ours falls back to the meaning of its status', () => {
  expect(problemFrom(502, '<html>Bad Gateway</html>', null).code).toBe('connection-lost');
  expect(problemFrom(418, '{"code":"teapot"}', null).code).toBe('invalid-request');
  expect(problemFrom(500, '', null).code).toBe('internal');
});

test('Retry-After is read in seconds', () => {
  expect(problemFrom(429, '{"code":"too-many-requests"}', '17').details.retryAfterSeconds).toBe(17);
  expect(problemFrom(429, '', null).details.retryAfterSeconds).toBeUndefined();
});

test('what fetch throws when the server is gone is a lost connection', () => {
  expect(toApiError(new TypeError('Failed to fetch')).code).toBe('connection-lost');
  const known = new ApiError('conflict');
  expect(toApiError(known)).toBe(known);
});
