import { readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { errorCodes } from '@/shared/api/problem';
import { productSources } from '@/shared/testing/sources';
import { usedKeys } from '@/shared/testing/used-keys';
import type englishMessages from '../../../messages/en.json';
import { type Locale, locales } from './routing';

type Messages = { [key: string]: string | Messages };

function messagesOf(locale: Locale): Messages {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
}

function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** Names of the arguments and tags of a message, each once. */
function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  const collect = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) collect(option.value);
      }
      if (element.type === TYPE.tag) collect(element.children);
    }
  };
  collect(parse(message));
  return [...names].sort();
}

const english = new Map(flat(messagesOf('en')));

test.each(locales)('%s has exactly the keys of English', (locale) => {
  expect(flat(messagesOf(locale)).map(([key]) => key)).toEqual([...english.keys()]);
});

test.each(locales)('%s uses the placeholders of English', (locale) => {
  const differing = flat(messagesOf(locale)).filter(
    ([key, text]) => `${placeholdersOf(text)}` !== `${placeholdersOf(english.get(key) ?? '')}`,
  );
  expect(differing).toEqual([]);
});

test.each(locales)('every error code has a text and a next step in %s', (locale) => {
  const messages: typeof englishMessages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  const onError = ({ message }: Error) => expect.fail(message);
  const t = createTranslator({ locale, messages, namespace: 'errors', onError });
  for (const code of errorCodes) {
    expect(t(`${code}.text`, { limit: '8', hasLimit: 'true' }).length).toBeGreaterThan(4);
    expect(t(`${code}.next`, { seconds: 3 }).length).toBeGreaterThan(4);
  }
});

test('every message is used', () => {
  const used = productSources().flatMap(usedKeys);
  expect([...english.keys()].filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
});
