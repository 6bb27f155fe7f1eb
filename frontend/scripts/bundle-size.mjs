// Fails where the first load of a page exceeds its budget: gzip of every script that its exported HTML names.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const out = new URL('../out/', import.meta.url);
const kilobyte = 1024;
const budgets = { 'sign-in': 210, 'sign-up': 210, chat: 230, library: 250, settings: 245 };

function scriptsOf(html) {
  const names = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  return [...new Set(names.map(([, source]) => source.split('?')[0]))];
}

function gzipSizeOf(source) {
  return gzipSync(readFileSync(new URL(`.${source}`, out)), { level: 9 }).length;
}

let exceeded = false;
for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(new URL(`en/${page}.html`, out), 'utf8');
  const size = scriptsOf(html).reduce((sum, source) => sum + gzipSizeOf(source), 0) / kilobyte;
  exceeded ||= size > budget;
  console.log(
    `${page.padEnd(8)} ${size.toFixed(1).padStart(6)} KB of ${budget} KB${size > budget ? '  TOO LARGE' : ''}`,
  );
}
process.exit(exceeded ? 1 : 0);
