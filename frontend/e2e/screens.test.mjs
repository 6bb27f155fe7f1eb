// Axe on each screen in light, dark and Arabic; screenshots of all of them in test-results/screens/.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeFindings } from './axe.mjs';
import { goTo, openBrowser, openPage } from './browser.mjs';
import { enter, setTheme } from './steps/account.mjs';

const shots = fileURLToPath(new URL('../test-results/screens/', import.meta.url));
const screens = { open: ['sign-in', 'sign-up'], signedIn: ['chat', 'library', 'settings'] };
const looks = [
  { name: 'light', locale: 'en', dark: false },
  { name: 'dark', locale: 'en', dark: true },
  { name: 'arabic', locale: 'ar', dark: false },
  { name: 'phone', locale: 'de', dark: false, width: 390, height: 844 },
];

let browser;
let storageState;
before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await openBrowser();
  const { page, context } = await openPage(browser);
  await enter(page);
  await setTheme(page, 'system');
  storageState = await context.storageState();
  await context.close();
});
after(() => browser.close());

async function checkScreen(look, screen, state) {
  const { page, context, offences } = await openPage(browser, { ...look, storageState: state });
  await goTo(page, `/${look.locale}/${screen}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${shots}${screen}-${look.name}.png` });
  const html = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    sideways: document.documentElement.scrollWidth > window.innerWidth,
  }));
  assert.deepEqual(html, { lang: look.locale, dir: look.locale === 'ar' ? 'rtl' : 'ltr', sideways: false });
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(offences, []);
  await context.close();
}

for (const look of looks) {
  for (const screen of screens.open) {
    test(`${screen}, ${look.name}: nothing for axe, no other origin`, () => checkScreen(look, screen));
  }
  for (const screen of screens.signedIn) {
    test(`${screen}, ${look.name}: nothing for axe, no other origin`, () =>
      checkScreen(look, screen, storageState));
  }
}
