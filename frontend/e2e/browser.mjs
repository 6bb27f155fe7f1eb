// One Chromium for a test file, and pages that note what must never happen: requests to other origins, violations of
// the content security policy, and errors in the console.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Address of the product under test, as the launcher prints it. */
export const base = (process.env.GLOSSA_E2E_BASE ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

const browsers = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function openBrowser() {
  const executablePath = browsers.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; install it or name it in CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

const expectedErrors = /status of (400|401|403|404|409|413|415|422)/;

/** A page in its own context, with `offences` filled as they happen. */
export async function openPage(browser, { dark = false, width = 1360, height = 860, storageState } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    storageState,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.GLOSSA_E2E_TIMEOUT ?? 45_000));
  const offences = [];
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || expectedErrors.test(message.text())) return;
    offences.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== base) offences.push(`other origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, context, offences };
}

export async function goTo(page, path) {
  await page.goto(`${base}${path}`);
}
