import { base, goTo } from '../browser.mjs';

const answerMilliseconds = 120_000;

export async function newChat(page, locale = 'en') {
  await goTo(page, `/${locale}/chat`);
  await questionBox(page).waitFor();
}

export const questionBox = (page) => page.locator('form textarea').last();

export async function send(page, question) {
  await questionBox(page).fill(question);
  await questionBox(page).press('Enter');
}

/** The last answer on the page once it has ended. */
export async function endedAnswer(page) {
  const turn = page.locator('[data-turn]').last();
  await turn.locator('button[aria-pressed]').first().waitFor({ timeout: answerMilliseconds });
  return turn.locator('[data-answer]');
}

export async function ask(page, question) {
  await send(page, question);
  return endedAnswer(page);
}

/** The last answer as the server stored it. */
export async function storedAnswer(page) {
  const id = new URL(page.url()).searchParams.get('c');
  const answer = await page.request.get(`${new URL(page.url()).origin}/api/conversations/${id}/messages`);
  return (await answer.json()).items.findLast(({ role }) => role === 'ASSISTANT');
}

export const reader = (page) => page.locator('[data-reader]');

/** Waits until the pane has looked for the words of the citation, and says how they were marked. */
export async function markedAs(page, citationId) {
  const pane = page.locator(`[data-reader][data-place="${citationId}"][data-marked]`);
  return pane.getAttribute('data-marked');
}

/** The words that are really marked: what the ranges in the highlight registry cover, in the order of reading. */
export function markedWords(page) {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('glossa-quote') ?? [])];
    return ranges.map(String).join(' ');
  });
}

/** Where the marked words stand in the pane, as a share of its height. */
export function markedAt(page) {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('glossa-quote') ?? [];
    if (!range) return undefined;
    let view = range.startContainer.parentElement;
    while (view && getComputedStyle(view).overflowY !== 'auto') view = view.parentElement;
    const { top, height } = view.getBoundingClientRect();
    return { share: (range.getBoundingClientRect().top - top) / height, atStart: view.scrollTop === 0 };
  });
}

const radicals = {
  '⻔': '门',
  '⻓': '长',
  '⻘': '青',
  '⻛': '风',
  '⻋': '车',
  '⻢': '马',
  '⻚': '页',
  '⻅': '见',
  '⻉': '贝',
};

/** Text as quote and page are compared: forms, case, spaces and hyphens do not count. */
export function folded(text) {
  return text
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals[radical] ?? radical)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u2010\u2011-]/g, '');
}

/** Adds sample documents that are not in the library yet, and waits until they can be asked. */
export async function haveSamples(page, names, dropSamples) {
  const list = async () => (await (await page.request.get(`${base}/api/documents?limit=200`)).json()).items;
  const known = (await list()).map(({ name }) => name);
  const missing = names.filter((name) => !known.includes(name));
  if (missing.length > 0) await dropSamples(page, missing);
  const end = Date.now() + 120_000;
  for (;;) {
    const ready = (await list()).filter(({ searchable }) => searchable === 'meaning').map(({ name }) => name);
    if (names.every((name) => ready.includes(name))) return;
    if (Date.now() > end) throw new Error(`Not ready in time; ready are: ${ready.join(', ')}`);
    await page.waitForTimeout(500);
  }
}
