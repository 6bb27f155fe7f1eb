import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { goTo, openBrowser, openPage } from './browser.mjs';
import { enter, person, signIn, signOut } from './steps/account.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('who is not signed in is sent to the sign-in page, and back afterwards', async () => {
  const { page, context } = await openPage(browser);
  await enter(page);
  await context.clearCookies();
  await goTo(page, '/en/library?q=lease');
  await page.waitForURL('**/en/sign-in?next=*');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/en/library?q=lease');
  await context.close();
});

test('a wrong password is told with a next step, and a common one is refused', async () => {
  const { page, context } = await openPage(browser);
  await enter(page);
  await context.clearCookies();
  await goTo(page, '/en/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').filter({ hasText: 'E-mail address or password is wrong.' }).waitFor();
  await goTo(page, '/en/sign-up');
  await page.getByLabel('Name').fill('Other');
  await page.getByLabel('E-mail address').fill(`other-${Date.now()}@e2e.example`);
  await page.getByLabel('Password', { exact: true }).fill('password');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('This password is too common.').waitFor();
  await context.close();
});

test('settings are kept with the account and follow into a new browser', async () => {
  const first = await openPage(browser);
  await enter(first.page);
  await goTo(first.page, '/en/settings');
  await first.page.getByLabel('Answer language').selectOption('de');
  await first.page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await first.page.getByText('Dark', { exact: true }).click();
  await first.page.waitForFunction(() => document.documentElement.classList.contains('dark'));
  await first.page.waitForLoadState('networkidle');
  await first.context.close();

  const second = await openPage(browser);
  await signIn(second.page);
  await second.page.waitForFunction(() => document.documentElement.classList.contains('dark'));
  await goTo(second.page, '/en/settings');
  assert.equal(await second.page.getByLabel('Answer language').inputValue(), 'de');
  await second.page.getByLabel('Answer language').selectOption('auto');
  await second.page.getByText('System', { exact: true }).click();
  await second.page.waitForLoadState('networkidle');
  await second.context.close();
});

test('after signing out the pages ask to sign in again', async () => {
  const { page, context, offences } = await openPage(browser);
  await enter(page);
  await signOut(page);
  await goTo(page, '/en/chat');
  await page.waitForURL('**/en/sign-in?next=*');
  assert.deepEqual(offences, []);
  await context.close();
});
