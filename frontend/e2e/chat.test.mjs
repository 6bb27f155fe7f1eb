// Questions in another language than the document's, and the proof that what is marked in the opened document is the quote.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axeFindings } from './axe.mjs';
import { openBrowser, openPage } from './browser.mjs';
import { enter, setTheme } from './steps/account.mjs';
import {
  ask,
  endedAnswer,
  folded,
  haveSamples,
  markedAs,
  markedAt,
  markedWords,
  newChat,
  reader,
  send,
  storedAnswer,
} from './steps/chat.mjs';
import { dropSamples, openLibrary } from './steps/library.mjs';

const shots = fileURLToPath(new URL('../test-results/screens/', import.meta.url));

const questions = [
  {
    text: 'Welche Beschichtung der Turbinenblätter verliert am wenigsten Energie?',
    language: 'de',
    document: 'paper-biofouling.pdf',
  },
  {
    text: 'Сколько весят носилки Swift?',
    language: 'ru',
    document: 'handbook-hill-rescue.pdf',
  },
  {
    text: '新进人员必须完成几小时的安全培训？',
    language: 'zh',
    document: 'lab-safety.pdf',
  },
  {
    text: 'ما هي الطاقة الإنتاجية للمحطة؟',
    language: 'ar',
    document: 'tender-water-plant.pdf',
  },
  {
    text: 'Wie viel Wäsche fasst die Ondine 700 höchstens?',
    language: 'de',
    document: 'manual-ondine-700.docx',
  },
];

let browser;
let storageState;
before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await openBrowser();
  const { page, context } = await openPage(browser);
  await enter(page);
  await setTheme(page, 'system');
  await openLibrary(page);
  const names = questions.map(({ document }) => document);
  await haveSamples(page, names, dropSamples);
  storageState = await context.storageState();
  await context.close();
});
after(() => browser.close());

/** Asks, opens the first citation of the document, and checks that exactly its quote is marked. */
async function openCitationOf(page, { text, language, document }) {
  const answer = await ask(page, text);
  assert.match(await answer.getAttribute('lang'), new RegExp(`^${language}`));
  const { citations, abstained } = await storedAnswer(page);
  assert.equal(abstained, false);
  const citation = citations.find(({ documentName }) => documentName === document);
  assert.ok(citation, `${document} is cited`);
  await answer.locator(`[data-citations~="${citation.id}"]`).click();
  assert.equal(await markedAs(page, citation.id), 'exact');
  assert.equal(folded(await markedWords(page)), folded(citation.quote));
  return citation;
}

for (const question of questions) {
  test(`${question.document}, asked in ${question.language}: the marked words are the quote`, async () => {
    const { page, context, offences } = await openPage(browser, { storageState });
    await newChat(page);
    await openCitationOf(page, question);
    const { share, atStart } = await markedAt(page);
    assert.ok(atStart || (share > 0.2 && share < 0.45), `at one third of the height, not ${share}`);
    assert.deepEqual(offences, []);
    await context.close();
  });
}

test('Alt+Down walks through all citations, and each one marks its own quote', async () => {
  const { page, context } = await openPage(browser, { storageState });
  await newChat(page);
  await ask(page, questions[0].text);
  const { citations } = await storedAnswer(page);
  for (const { id } of citations) {
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL((url) => url.searchParams.get('cite')?.endsWith(`.${id}`));
    assert.equal(await markedAs(page, id), 'exact');
    assert.equal(
      folded(await markedWords(page)),
      folded(citations.find((citation) => citation.id === id).quote),
    );
  }
  await context.close();
});

test('back closes the evidence, and a reload keeps conversation and citation open', async () => {
  const { page, context } = await openPage(browser, { storageState });
  await newChat(page);
  const { id } = await openCitationOf(page, questions[0]);
  const words = await markedWords(page);
  await page.reload();
  assert.equal(await markedAs(page, id), 'exact');
  assert.equal(await markedWords(page), words);
  await page.goBack();
  await reader(page).waitFor({ state: 'detached' });
  assert.ok(new URL(page.url()).searchParams.get('c'));
  await context.close();
});

test('a reload right after sending loses nothing of the answer', async () => {
  const { page, context } = await openPage(browser, { storageState });
  await newChat(page);
  await send(page, questions[0].text);
  await page.waitForURL(/[?&]c=/);
  await page.reload();
  const answer = await endedAnswer(page);
  const { citations } = await storedAnswer(page);
  assert.equal(await answer.locator('[data-citations]').count(), citations.length);
  await context.close();
});

test('what no document says is answered with an honest no, in the language of the question', async () => {
  const { page, context } = await openPage(browser, { storageState });
  await newChat(page);
  const answer = await ask(page, 'Wer gewann 1974 die Fußball-Weltmeisterschaft der Roboter auf dem Mars?');
  assert.match(await answer.getAttribute('lang'), /^de/);
  const { abstained } = await storedAnswer(page);
  assert.equal(abstained, true);
  await context.close();
});

test('a conversation is renamed, found by its words and deleted', async () => {
  const { page, context } = await openPage(browser, { storageState });
  await newChat(page);
  await ask(page, questions[1].text);
  const history = page.getByRole('complementary');
  const title = `Training ${Date.now()}`;
  await history.locator('a[aria-current]').focus();
  await page.keyboard.press('F2');
  await history.getByLabel('New title').fill(title);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await history.getByLabel('Search conversations').fill(title);
  await history.getByRole('link', { name: title }).waitFor();
  await history.getByRole('link', { name: title }).press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await history.getByRole('link', { name: title }).waitFor({ state: 'detached' });
  await page.waitForURL((url) => !url.searchParams.has('c'));
  await context.close();
});

const looks = [
  { name: 'light', locale: 'en', dark: false },
  { name: 'dark', locale: 'en', dark: true },
  { name: 'arabic', locale: 'ar', dark: false },
  { name: 'phone', locale: 'de', dark: false, width: 390, height: 844 },
];

for (const look of looks) {
  test(`chat with the document open, ${look.name}: nothing for axe, no other origin`, async () => {
    const { page, context, offences } = await openPage(browser, { ...look, storageState });
    await newChat(page, look.locale);
    await openCitationOf(page, questions[0]);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${shots}evidence-${look.name}.png` });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    assert.equal(sideways, false);
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(offences, []);
    await context.close();
  });
}
