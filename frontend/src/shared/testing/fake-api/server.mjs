// A scripted server for developing the pages without the product: it speaks the paths of openapi.json, keeps all in
// memory, and serves the export in out/ with the product's content security policy. `npm run fake`, port 3999.
// FAKE_SIGNED_IN=1 starts with a user signed in; FAKE_EMPTY=1 starts with an empty library.
import { createServer } from 'node:http';
import { accountRoutes, userOf } from './account.mjs';
import { chatRoutes } from './chat.mjs';
import { documentRoutes } from './documents.mjs';
import { problem } from './http.mjs';
import { servePage } from './pages.mjs';

const open = ['/api/config', '/api/auth/csrf', '/api/auth/login', '/api/auth/register', '/api/auth/logout'];
const routes = [...accountRoutes, ...documentRoutes, ...chatRoutes];

function match(request, path) {
  for (const [method, pattern, run] of routes) {
    if (method !== request.method) continue;
    const found = new RegExp(`^${pattern.replaceAll('{id}', '([\\w-]+)')}$`).exec(path);
    if (found) return { run, id: found[1] };
  }
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith('/api/')) return servePage(url.pathname, response);
  if (!userOf(request) && !open.includes(url.pathname)) return problem(response, 401, 'sign-in-required');
  const route = match(request, url.pathname);
  if (!route) return problem(response, 404, 'not-found');
  const bytes = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  const json = type.startsWith('application/json') && bytes.length > 0 ? JSON.parse(bytes) : {};
  return route.run({ request, response, url, id: route.id, json, bytes, type });
}

createServer((request, response) => {
  answer(request, response).catch((thrown) => {
    console.error(thrown);
    if (!response.headersSent) problem(response, 500, 'internal');
  });
}).listen(Number(process.env.FAKE_PORT ?? 3999), '127.0.0.1', function () {
  console.log(`Fake API on http://127.0.0.1:${this.address().port}`);
});
