import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speaking } from '../testing/answers';
import { TestTray } from '../testing/tray';
import { WindowState } from '../tray/state.svelte';
import { first } from './first';
import { SYSTEM } from './languages';
import { speak } from './speaking.svelte';

let tray: TestTray;

beforeEach(() => {
  tray = new TestTray();
  tray.look = { ...tray.look, language: 'fr' };
});
afterEach(async () => {
  vi.useRealTimers();
  await speak('en');
});

test('what is drawn first is in the language that is set', async () => {
  tray.answers.settings = () => speaking('de');
  expect(await first(tray)).toBe('de');
});

test('where the tray does not run, it is in the language that was set last', async () => {
  tray.answer = { answer: 'failed', code: 'not-running', message: 'it does not run' };
  expect(await first(tray)).toBe('fr');
  tray.look = { ...tray.look, language: null };
  expect(await first(tray)).toBe(SYSTEM);
});

test('nobody waits long for a tray that hangs, nor for what can not be read', async () => {
  vi.useFakeTimers();
  tray.ask = () => new Promise(() => {});
  const chosen = first(tray);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await chosen).toBe('fr');
  tray.kept = () => Promise.reject(new Error('it is broken'));
  const without = first(tray);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await without).toBe(SYSTEM);
});

test('the language that is set is kept for the next time', async () => {
  tray.answers.settings = () => speaking('ja');
  new WindowState(tray).begin()();
  await vi.waitUntil(() => tray.look.language === 'ja');
});
