import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll } from '../testing/answers';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;

const asked = () => tray.asked.filter((one) => one.request === 'why').length;

function seen(is: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !is });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  tray = new TestTray();
  answersAll(tray);
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'Why was I told' }));
});

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
  vi.useRealTimers();
});

test('a view that is shown asks at once and then anew, and one that is left does not', async () => {
  expect(asked()).toBe(1);
  vi.advanceTimersByTime(11_000);
  expect(asked()).toBe(3);
  await userEvent.click(screen.getByRole('button', { name: 'Now' }));
  vi.advanceTimersByTime(60_000);
  expect(asked()).toBe(3);
});

test('nothing is asked while the window is not seen, and at once when it is again', () => {
  seen(false);
  vi.advanceTimersByTime(60_000);
  expect(asked()).toBe(1);
  seen(true);
  expect(asked()).toBe(2);
});
