import { expect, test } from 'vitest';
import { strengthOf } from './password-strength';

test('what is shorter than eight characters is weak', () => {
  expect(strengthOf('aB3$xyz')).toBe('weak');
});

test('repetition does not make a password strong', () => {
  expect(strengthOf('aaaaaaaaaaaaaaaaaaaa')).toBe('weak');
});

test('several words are good without any sign or digit', () => {
  expect(strengthOf('purple lamp over water')).toBe('good');
  expect(strengthOf('purplelamp')).toBe('fair');
});
