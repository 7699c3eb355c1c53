import { describe, expect, test } from 'vitest';
import { catalogue, chosen, direction, LANGUAGES, ownName, region, SYSTEM } from './languages';

describe('the language of the system is the first that there is a catalogue in', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['sv', 'fr-CA', 'en'], 'fr'],
    [['es-419'], 'es'],
    [['es-MX', 'de'], 'es'],
    [['pt'], 'pt-BR'],
    [['pt-PT', 'en'], 'pt-BR'],
    [['ar-EG'], 'ar'],
    [['ja-JP'], 'ja'],
    [['en-GB', 'de'], 'en'],
    [['zh-CN'], 'en'],
    [[], 'en'],
    [['', 'C', 'de_DE@euro', '🦀'], 'en'],
  ])('of %j, %s', (system, tag) => {
    expect(chosen(SYSTEM, system)).toBe(tag);
  });
});

test('what is set counts more than the system', () => {
  expect(chosen('ja', ['de'])).toBe('ja');
  expect(chosen('tlh', ['de'])).toBe('en');
});

test('numbers and times are those of the user’s region, where that speaks the language', () => {
  expect(region('en', ['de', 'en-GB'])).toBe('en-GB');
  expect(region('pt-BR', ['pt-PT'])).toBe('pt-PT');
  expect(region('ja', ['de-AT'])).toBe('ja');
  expect(region('de', ['de_DE@euro', 'de-CH'])).toBe('de-CH');
});

test('Arabic alone runs from right to left', () => {
  expect(LANGUAGES.filter((tag) => direction(tag) === 'rtl')).toEqual(['ar']);
});

test('languages are called what those call them who speak them', () => {
  expect(['de', 'fr', 'pt-BR', 'ja', 'ar'].map(ownName)).toEqual(['Deutsch', 'Français', 'Português (Brasil)', '日本語', 'العربية']);
});

test('a language without a catalogue can not be loaded', async () => {
  await expect(catalogue('tlh')).rejects.toThrow('no catalogue in tlh');
  expect(await catalogue('de')).toContain('view-now = Jetzt');
});
