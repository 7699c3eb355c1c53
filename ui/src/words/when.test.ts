import { afterEach, expect, test } from 'vitest';
import { isolated, list, number, t } from '.';
import { speak } from './speaking.svelte';
import { ago, clock, since } from './when';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const before = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
/** Without what stands for a space or a direction, which differ by the version of the system's tables. */
const plain = (text = '') => text.replaceAll(/[\u200e\u200f\u2068\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

afterEach(() => speak('en'));

test('the largest unit is told, and the length of less than a minute is not', () => {
  expect([0.9, 1, 59, 60, 47 * 60, 48 * 60].map((minutes) => plain(since(before(minutes), NOW)))).toEqual([
    'just now', '1 min', '59 min', '1 h', '47 h', '2 days',
  ]);
  expect(ago(before(0.5), NOW)).toBeUndefined();
  expect(since('nonsense', NOW)).toBe('just now');
});

test('how long ago something was is told in the grammar of the language', async () => {
  const told: Record<string, string | undefined> = {};
  for (const tag of ['de', 'fr', 'ja', 'ar']) {
    await speak(tag, []);
    told[tag] = plain(ago(before(2 * 24 * 60), NOW));
  }
  expect(told).toEqual({ de: 'vor 2 Tagen', fr: 'il y a 2 jours', ja: '2 日前', ar: 'قبل يومين' });
});

test('numbers, names and times are written as in the user’s region', async () => {
  await speak('system', ['de-AT', 'en']);
  expect(plain(clock('2026-11-23T09:05:00', NOW))).toBe('23. Nov., 09:05');
  await speak('en', ['en-GB']);
  expect(number(12345)).toBe('12,345');
  expect(clock('2026-11-23T15:05:00', NOW)).toMatch(/15:05/);
  await speak('system', ['ar-EG']);
  expect(number(12345)).toBe('١٢٬٣٤٥');
  expect(t('people-more', { first: 'Ann', more: 2 })).toContain('شخصين آخرين');
});

test('what comes from outside is isolated where it stands', () => {
  expect(t('mute-person', { person: 'آن' })).toBe('Mute \u2068آن\u2069 on this site');
  expect(isolated('آن')).toBe('\u2068آن\u2069');
  expect(plain(list(['Ann', 'Ben']))).toBe('Ann, Ben');
});
