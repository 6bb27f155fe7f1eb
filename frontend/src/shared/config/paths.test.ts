import { expect, test } from 'vitest';
import { inLocale, pages, safeNext } from './paths';

test('a page keeps only the parts of its place that are set', () => {
  expect(pages.chat('de', { c: 'x', document: undefined })).toBe('/de/chat?c=x');
  expect(pages.library('ar')).toBe('/ar/library');
});

test('the way back after sign-in never leaves this origin', () => {
  expect(safeNext('/en/chat?c=1')).toBe('/en/chat?c=1');
  for (const foreign of ['//evil.example', 'https://evil.example', '/\\evil.example', '/en/../x', null]) {
    expect(safeNext(foreign)).toBeUndefined();
  }
});

test('another interface language keeps the page', () => {
  expect(inLocale('/en/library', 'ar')).toBe('/ar/library');
});
