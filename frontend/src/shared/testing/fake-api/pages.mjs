import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../../../../out/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

function policy() {
  const hashes = readFileSync(join(out, 'csp-hashes.txt'), 'utf8').trim().split('\n').join(' ');
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}

export function servePage(pathname, response) {
  if (pathname === '/') return response.writeHead(302, { Location: '/en/chat' }).end();
  const path = join(out, decodeURIComponent(pathname));
  const file = [path, `${path}.html`].find((name) => existsSync(name) && statSync(name).isFile());
  const found = file ?? join(out, '404.html');
  response.writeHead(file ? 200 : 404, {
    'Content-Type': types[extname(found)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy(),
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(readFileSync(found));
}
