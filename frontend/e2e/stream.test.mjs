// What happens while an answer is being written, against a scripted server that is slow, breaks and refuses on demand.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, openPage } from './browser.mjs';
import { endedAnswer, questionBox, send } from './steps/chat.mjs';

const whole = 'The tenant may renew once, for five years, with six months notice.';
const script = fileURLToPath(new URL('../src/shared/testing/fake-api/server.mjs', import.meta.url));

let browser;
let server;
let address;
before(async () => {
  server = spawn(process.execPath, [script], {
    env: { ...process.env, FAKE_PORT: '0', FAKE_SIGNED_IN: '1' },
  });
  const [line] = await once(createInterface(server.stdout), 'line');
  address = line.match(/http:\S+/)[0];
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.kill();
});

async function newChat() {
  const opened = await openPage(browser);
  await opened.page.goto(`${address}/en/chat`);
  await questionBox(opened.page).waitFor();
  return opened;
}

const words = (page) => page.locator('[data-answer]').last();

async function firstWords(page) {
  await words(page).getByText('The tenant').waitFor();
}

test('a reload in the middle of an answer goes on where it was, and loses nothing', async () => {
  const { page, context } = await newChat();
  await send(page, 'Answer slowly');
  await firstWords(page);
  await page.reload();
  await firstWords(page);
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const text = await (await endedAnswer(page)).textContent();
  assert.ok(text.startsWith(whole), text);
  await context.close();
});

test('an answer goes on while another conversation is looked at', async () => {
  const { page, context } = await newChat();
  await send(page, 'Answer slowly');
  await firstWords(page);
  const address = page.url();
  await page.getByRole('link', { name: 'New chat' }).click();
  await page.getByRole('heading', { name: 'Ask your documents' }).waitFor();
  await page.goto(address);
  assert.ok((await (await endedAnswer(page)).textContent()).startsWith(whole));
  await context.close();
});

test('Escape stops an answer; what is there stays and is marked as stopped', async () => {
  const { page, context } = await newChat();
  await send(page, 'Answer slowly');
  await firstWords(page);
  await page.keyboard.press('Escape');
  await page.getByText('Stopped', { exact: true }).waitFor();
  const text = await (await endedAnswer(page)).textContent();
  assert.ok(text.startsWith('The tenant') && text.length < whole.length, text);
  await page.reload();
  await page.getByText('Stopped', { exact: true }).waitFor();
  await context.close();
});

test('a broken connection is taken up again without losing or doubling a word', async () => {
  const { page, context } = await newChat();
  await send(page, 'Answer slowly and cut');
  await page.getByText('Reconnecting').waitFor();
  const text = await (await endedAnswer(page)).textContent();
  assert.ok(text.startsWith(whole), text);
  await context.close();
});

test('a refused question stays with its reason and can be sent again', async () => {
  const { page, context } = await newChat();
  await send(page, 'Please refuse this');
  const reason = page.getByRole('alert').filter({ hasText: 'Too many requests' });
  await reason.waitFor();
  await page.getByText('Please refuse this').first().waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await reason.waitFor();
  await context.close();
});

test('a failed answer names its cause and can be asked again', async () => {
  const { page, context } = await newChat();
  await send(page, 'Please fail');
  await page.getByRole('alert').filter({ hasText: 'The model took too long.' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await context.close();
});

test('the question stays at the top and the view does not move while text arrives', async () => {
  const { page, context } = await newChat();
  await send(page, 'First question');
  await endedAnswer(page);
  await send(page, 'Answer slowly');
  await firstWords(page);
  await page.waitForTimeout(400);
  const scrolled = () => page.getByRole('log').evaluate((log) => log.scrollTop);
  const before = await scrolled();
  await endedAnswer(page);
  assert.equal(await scrolled(), before);
  const distance = await page
    .locator('[data-question]')
    .last()
    .evaluate((question) => {
      const log = question.closest('[role="log"]');
      return question.getBoundingClientRect().top - log.getBoundingClientRect().top;
    });
  assert.ok(distance >= 0 && distance <= 40, `${distance} px below the top`);
  await context.close();
});

test('drafts are kept for each chat', async () => {
  const { page, context } = await newChat();
  await questionBox(page).fill('Not sent yet');
  await page.getByRole('link', { name: 'Lease renewal terms' }).first().click();
  await page.waitForURL(/[?&]c=/);
  assert.equal(await questionBox(page).inputValue(), '');
  await page.getByRole('link', { name: 'New chat' }).click();
  await page.waitForURL((url) => !url.searchParams.has('c'));
  assert.equal(await questionBox(page).inputValue(), 'Not sent yet');
  await context.close();
});
