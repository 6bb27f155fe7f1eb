import { expect, test } from 'vitest';
import { formatBytes, formatLanguages, percentOf } from './format';

test('sizes step by thousands and keep one digit from megabytes on', () => {
  expect(formatBytes(512, 'en')).toBe('512 bytes');
  expect(formatBytes(8_400, 'en')).toBe('8 kB');
  expect(formatBytes(1_840_000, 'en')).toBe('1.8 MB');
  expect(formatBytes(1_840_000, 'de')).toBe('1,8 MB');
});

test('languages are named in the language of the interface', () => {
  expect(formatLanguages(['en', 'fr'], 'de')).toContain('Englisch');
  expect(formatLanguages(undefined, 'en')).toBe('');
});

test('an unknown whole has no percentage', () => {
  expect(percentOf({ done: 31, total: 48 })).toBe(65);
  expect(percentOf({ done: 3, total: 0 })).toBeUndefined();
  expect(percentOf(undefined)).toBeUndefined();
});
