// Makes the export ready to be served: one inline script per page instead of a dozen (each needs its hash in the
// content security policy), the list of those hashes, and .br/.gz beside every text file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const out = fileURLToPath(new URL('../out/', import.meta.url));
const compressible = /\.(html|js|mjs|css|json|txt|svg|map|ftl|wasm)$/;
const inlineScript = /<script>([\s\S]*?)<\/script>/g;

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Folds the flight data of a page into its last inline script, in their order. */
function foldFlight(html) {
  const flight = [...html.matchAll(inlineScript)].filter(([, code]) => code.includes('self.__next_f'));
  if (flight.length < 2) return html;
  const all = flight.map(([, code]) => code).join(';');
  const [last] = flight.at(-1);
  const rest = flight.slice(0, -1).reduce((text, [script]) => text.replace(script, () => ''), html);
  return rest.replace(last, () => `<script>${all}</script>`);
}

function hashesIn(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return inline.map(([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < 512) return;
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, options));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

const hashes = new Set();
for (const path of filesBelow(out).filter((file) => file.endsWith('.html'))) {
  const html = foldFlight(readFileSync(path, 'utf8'));
  writeFileSync(path, html);
  for (const hash of hashesIn(html)) hashes.add(hash);
}
writeFileSync(join(out, 'csp-hashes.txt'), `${[...hashes].sort().join('\n')}\n`);

const files = filesBelow(out).filter((file) => compressible.test(file) && !file.endsWith('csp-hashes.txt'));
files.forEach(compress);
const bytes = filesBelow(out).reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `${files.length} files compressed, ${hashes.size} inline scripts, ${(bytes / 1e6).toFixed(1)} MB in out/`,
);
