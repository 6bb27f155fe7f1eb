import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { goTo } from '../browser.mjs';

const samples = new URL('../../../sample-docs/', import.meta.url);
const readyMilliseconds = 240_000;

export async function openLibrary(page, locale = 'en') {
  await goTo(page, `/${locale}/library`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Drops sample documents on the middle of the page, as from the desktop. */
export async function dropSamples(page, names) {
  const files = names.map((name) => ({
    name: basename(name),
    base64: readFileSync(new URL(name, samples)).toString('base64'),
  }));
  const transfer = await page.evaluateHandle((entries) => {
    const data = new DataTransfer();
    for (const { name, base64 } of entries) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#main', type, { dataTransfer: transfer });
  }
}

export function rowOf(page, name) {
  return page.getByRole('row').filter({ hasText: name });
}

export async function waitUntilReady(page, names) {
  for (const name of names) {
    await rowOf(page, name)
      .getByText('Ready')
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: readyMilliseconds });
  }
}
