import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openPage } from './browser.mjs';
import { enter } from './steps/account.mjs';
import { dropSamples, openLibrary, rowOf, waitUntilReady } from './steps/library.mjs';

const three = ['lease-lindenhof.pdf', 'manual-ondine-700.docx', 'price-list-2025.xlsx'];

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

async function libraryPage() {
  const opened = await openPage(browser);
  await enter(opened.page);
  await openLibrary(opened.page);
  return opened;
}

const tray = (page) => page.getByRole('region', { name: 'Documents being added' });

test('three files dropped anywhere are followed in the tray until they are ready', async () => {
  const { page, context, offences } = await libraryPage();
  await dropSamples(page, three);
  await tray(page).getByText(three[0]).waitFor();
  await waitUntilReady(page, three);
  assert.deepEqual(offences, []);
  await context.close();
});

test('the same bytes again are told, and can be opened or kept twice', async () => {
  const { page, context } = await libraryPage();
  await waitUntilReady(page, three);
  await dropSamples(page, [three[2]]);
  await tray(page).getByText('Already in your library.').waitFor();
  await tray(page).getByRole('button', { name: 'Keep both' }).click();
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('tbody tr')].filter((row) => row.textContent.includes(name)).length === 2,
    three[2],
  );
  await waitUntilReady(page, [three[0]]);
  await context.close();
});

test('a deleted document is gone after a reload', async () => {
  const { page, context } = await libraryPage();
  await waitUntilReady(page, three);
  const before = await rowOf(page, three[2]).count();
  await rowOf(page, three[2])
    .first()
    .getByRole('button', { name: `Actions for ${three[2]}` })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.reload();
  await rowOf(page, three[0]).first().waitFor();
  assert.equal(await rowOf(page, three[2]).count(), before - 1);
  await context.close();
});

test('a collection is made, filled, used as a filter and deleted; its document stays', async () => {
  const { page, context } = await libraryPage();
  await waitUntilReady(page, [three[0]]);
  const name = `Leases ${Date.now()}`;
  await page.getByRole('button', { name: 'New collection' }).click();
  await page.getByLabel('Name of the collection').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Drop your first documents here').waitFor();
  await page.getByRole('button', { name: 'All documents' }).click();
  await rowOf(page, three[0])
    .getByRole('button', { name: `Actions for ${three[0]}` })
    .click();
  await page.getByRole('menuitem', { name: 'Collections' }).click();
  await page.getByRole('dialog').getByLabel(name).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `${name} 1` }).click();
  await page.waitForURL(/collection=/);
  await rowOf(page, three[1]).waitFor({ state: 'detached' });
  await rowOf(page, three[0]).waitFor();
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await rowOf(page, three[1]).first().waitFor();
  await context.close();
});

test('a file of an unknown type is refused with a next step', async () => {
  const { page, context } = await libraryPage();
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: zip });
  await tray(page).getByText('This type of file cannot be read.').waitFor();
  await context.close();
});
