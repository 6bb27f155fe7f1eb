import { base, goTo } from '../browser.mjs';

export const person = {
  name: 'Mara Lindqvist',
  email: 'mara@e2e.example',
  password: 'purple lamp over water',
};

/** Makes the first account by the set-up link, as a person would who opens what the launcher printed. */
export async function setUp(page) {
  await goTo(page, `/en/sign-up?setup=${process.env.GLOSSA_E2E_SETUP_TOKEN ?? 'setup'}`);
  await page.getByLabel('Name').fill(person.name);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL('**/en/chat');
}

export async function signIn(page) {
  await goTo(page, '/en/sign-in');
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/(en|de|ar)\/chat/);
}

/** Signs the person in, whatever ran before: makes the account where it does not exist yet. */
export async function enter(page) {
  const answer = await page.request.get(`${base}/api/config`);
  const { registration } = await answer.json();
  return registration === 'setup' ? setUp(page) : signIn(page);
}

export async function signOut(page) {
  await page.getByRole('button', { name: `Account ${person.name}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL('**/en/sign-in');
}

/** Keeps a theme with the account; `system` follows the browser. */
export async function setTheme(page, theme) {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name.endsWith('XSRF-TOKEN'))?.value ?? '';
  const answer = await page.request.patch(`${base}/api/me`, {
    data: { settings: { theme } },
    headers: { 'X-XSRF-TOKEN': token },
  });
  if (!answer.ok()) throw new Error(`The theme was not kept: ${answer.status()}`);
}
