// The pages are typed by openapi.json; this compares it with what the server publishes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { base, openBrowser, openPage } from './browser.mjs';
import { enter } from './steps/account.mjs';

const ours = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

function resolved(api, schema) {
  return schema?.$ref ? api.components.schemas[schema.$ref.split('/').at(-1)] : schema;
}

/** Properties that we read and the server does not write, as paths. */
function missingIn(theirs, ourSchema, theirSchema, path, seen = new Set()) {
  const [mine, other] = [resolved(ours, ourSchema), resolved(theirs, theirSchema)];
  if (!mine || !other || seen.has(mine)) return [];
  const inside = new Set(seen).add(mine);
  if (mine.items) return missingIn(theirs, mine.items, other.items, `${path}[]`, inside);
  return Object.entries(mine.properties ?? {}).flatMap(([name, property]) => {
    const found = other.properties?.[name];
    return found ? missingIn(theirs, property, found, `${path}.${name}`, inside) : [`${path}.${name}`];
  });
}

function bodyOf(operation) {
  const [, success] =
    Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith('2')) ?? [];
  const content = success?.content ?? {};
  return (content['application/json'] ?? content['*/*'])?.schema;
}

test('the server publishes every call that the pages make, with every property that they read', async (t) => {
  const { page, context } = await openPage(browser);
  await enter(page);
  const answer = await page.request.get(`${base}/v3/api-docs`);
  if (answer.status() === 404) return t.skip('this server publishes no OpenAPI');
  assert.equal(answer.status(), 200, 'GET /v3/api-docs');
  const theirs = await answer.json();
  await context.close();
  const missing = Object.entries(ours.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const published = theirs.paths[path]?.[method];
      if (!published) return [`${method} ${path}`];
      return missingIn(theirs, bodyOf(operation), bodyOf(published), `${method} ${path}`);
    }),
  );
  assert.deepEqual(missing, []);
});
