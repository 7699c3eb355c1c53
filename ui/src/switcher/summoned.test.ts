import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../shell/App.svelte';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;
let now = 0;
let focused = true;

beforeEach(async () => {
  now = 10_000;
  focused = true;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'), site(2, 'Blog'));
  await tick();
});

afterEach(() => vi.restoreAllMocks());

/** The keys are pressed: the window comes to the front, and is told why. */
async function summoned(): Promise<void> {
  tray.tell({ event: 'come', page: 'switcher' });
  await tick();
  await tick();
}

function turns(to: 'focus' | 'blur'): void {
  focused = to === 'focus';
  window.dispatchEvent(new Event(to));
}

const switcher = () => screen.queryByRole('dialog');

test('it is shown over whatever is there, ready to type', async () => {
  now += 5000;
  await userEvent.click(screen.getByRole('button', { name: 'My posts' }));
  await summoned();
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('My posts');
  expect(tray.asked).toEqual([{ request: 'came' }]);
});

test('a window that came for it goes with it by the same keys', async () => {
  now += 5000;
  turns('blur');
  now += 5000;
  await summoned();
  turns('focus');
  now += 5000;
  await summoned();
  expect(switcher()).toBeNull();
  await vi.waitFor(() => expect(tray.stepsBack).toBe(1));
});

test('so does one that was started for it, and by Escape', async () => {
  await summoned();
  expect(switcher()).toBeTruthy();
  now += 5000;
  await userEvent.keyboard('{Escape}');
  expect(switcher()).toBeNull();
  await vi.waitFor(() => expect(tray.stepsBack).toBe(1));
});

test('a window that was in front stays there', async () => {
  now += 5000;
  await summoned();
  now += 5000;
  await summoned();
  expect(switcher()).toBeNull();
  expect(tray.stepsBack).toBe(0);
});

test('keys that take the keyboard away while they are held do not count as leaving', async () => {
  now += 5000;
  await summoned();
  now += 5000;
  turns('blur');
  now += 20;
  await summoned();
  expect(switcher()).toBeNull();
  now += 80;
  turns('focus');
  now += 20;
  expect(tray.stepsBack).toBe(0);
});

test('one that was left open behind another program comes to the front', async () => {
  now += 5000;
  await summoned();
  now += 5000;
  turns('blur');
  now += 60_000;
  // It is brought to the front before it is told why.
  turns('focus');
  now += 10;
  await summoned();
  expect(switcher()).toBeTruthy();
  now += 5000;
  await summoned();
  await vi.waitFor(() => expect(tray.stepsBack).toBe(1));
});

test('what was chosen is done, and the window stays', async () => {
  await summoned();
  await userEvent.keyboard('blog{Enter}');
  expect(tray.asked.at(-1)).toEqual({ request: 'act', act: { do: 'open_dashboard', site: 2 } });
  expect(tray.stepsBack).toBe(0);
});

test('its own keys give it back to the window', async () => {
  await summoned();
  await userEvent.keyboard('{Control>}k{/Control}');
  await vi.waitFor(() => expect(tray.stepsBack).toBe(1));
  now += 5000;
  await userEvent.keyboard('{Control>}k{/Control}{Escape}');
  await vi.waitFor(() => expect(tray.stepsBack).toBe(1));
});
