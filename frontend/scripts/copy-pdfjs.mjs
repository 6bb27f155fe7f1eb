// Puts what pdf.js fetches while it shows a page (worker, character maps, fonts, decoders) beside the pages, so that
// nothing comes from another origin. The script engine for scripts inside documents is left out.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const target = fileURLToPath(new URL('../public/pdfjs/', import.meta.url));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(source, 'legacy/build/pdf.worker.min.mjs'), join(target, 'pdf.worker.js'));
for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm']) {
  cpSync(join(source, folder), join(target, folder), { recursive: true });
}
for (const name of readdirSync(join(target, 'wasm')).filter((file) => file.startsWith('quickjs'))) {
  rmSync(join(target, 'wasm', name));
}
