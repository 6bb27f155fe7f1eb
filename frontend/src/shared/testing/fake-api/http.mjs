import { randomUUID } from 'node:crypto';

export function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const categories = [
  ['access', /sign-in|credentials|forbidden|registration|setup-token|too-many/],
  ['model', /^model-|embedding|context/],
  ['server', /internal|database|storage|stopping/],
];

export function problem(response, status, code, more = {}) {
  const category = categories.find(([, pattern]) => pattern.test(code))?.[0] ?? 'request';
  send(
    response,
    status,
    { title: code, status, code, category, requestId: randomUUID(), retryable: status >= 500, ...more },
    { 'Content-Type': 'application/problem+json' },
  );
}

export function sse(response, headers = {}) {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache, no-transform',
    ...headers,
  });
  response.write(': ping\n\n');
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
