import { vi } from 'vitest';

/** Answers every request of a test from one function, and gives the browser a CSRF token. */
export function answerRequests(answer: (request: Request) => Response | Promise<Response>): void {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no cookie store
  document.cookie = 'XSRF-TOKEN=token';
  vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => answer(new Request(input, init)));
}

/** A JSON answer with a status. */
export function jsonAnswer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
