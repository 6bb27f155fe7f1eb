import createClient, { type Middleware } from 'openapi-fetch';
import { csrfHeader, csrfToken } from './csrf';
import { problemFrom, toApiError } from './problem';
import type { paths } from './schema';

const csrf: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set(csrfHeader, await csrfToken());
    return request;
  },
};

const problems: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return undefined;
    throw problemFrom(response.status, await response.text(), response.headers.get('Retry-After'));
  },
  onError({ error }) {
    return toApiError(error);
  },
};

/** The typed client of the API; a failed call throws `ApiError`. */
export const api = createClient<paths>({
  baseUrl: typeof window === 'undefined' ? undefined : window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => fetch(request),
});
api.use(csrf, problems);

/** `fetch` with cookie, CSRF header and `ApiError`, for streams that the typed client cannot read. */
export async function apiFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (init.method && init.method !== 'GET') headers.set(csrfHeader, await csrfToken());
  const response = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch((thrown) => {
    throw thrown instanceof DOMException ? thrown : toApiError(thrown);
  });
  if (response.ok) return response;
  throw problemFrom(response.status, await response.text(), response.headers.get('Retry-After'));
}

/** The body of a call that succeeded. */
export async function bodyOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) throw new TypeError('The answer had no body.');
  return data;
}
