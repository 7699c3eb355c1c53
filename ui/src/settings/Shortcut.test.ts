import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ListedSetting } from '../bindings/ListedSetting';
import type { SettingNote } from '../bindings/SettingNote';
import App from '../shell/App.svelte';
import { answersAll, listed, settings } from '../testing/answers';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;
let there: ListedSetting[];

beforeEach(async () => {
  tray = new TestTray();
  answersAll(tray);
  there = settings();
  tray.answers.settings = () => listed(there);
  tray.answers.set = ({ value }) => {
    is(value, undefined);
    return listed(there);
  };
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  tray.tell({ event: 'come', page: 'settings' });
  await screen.findByRole('heading', { name: 'On this computer' });
  tray.asked = [];
});

/** The shortcut is these keys, and the system follows it so. */
function is(value: string | null, note: SettingNote | undefined): void {
  there = there.map((one) => (one.name === 'shortcut' ? { ...one, value, typed: value ?? 'off', ...(note ? { note } : {}) } : one));
}

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Find anything from anywhere/ });
const wishes = () => tray.asked.flatMap((one) => (one.request === 'set' ? [one.value] : []));
const keys = () => [...button().querySelectorAll('kbd')].map((key) => key.textContent);

test('keys are recorded by pressing them', async () => {
  expect(button().textContent?.trim()).toBe('Not set');
  button().focus();
  const fingers = userEvent.setup();
  await fingers.keyboard('{Enter}');
  expect(button().textContent?.trim()).toBe('Press the keys');
  await fingers.keyboard('{Control>}{Alt>}');
  expect(keys()).toEqual(['Ctrl', 'Alt']);
  await fingers.keyboard('w');
  expect(wishes()).toEqual(['ctrl+alt+w']);
  await vi.waitFor(() => expect(keys()).toEqual(['Ctrl', 'Alt', 'W']));
  expect(document.activeElement).toBe(button());
  expect(within(button()).queryByText('Press the keys')).toBeNull();
});

test.each(['{Escape}', '{Tab}'])('%s leaves it as it was', async (key) => {
  await userEvent.click(button());
  await userEvent.keyboard(key);
  expect(button().textContent?.trim()).toBe('Not set');
  expect(wishes()).toEqual([]);
  expect(document.activeElement === button()).toBe(key === '{Escape}');
});

test.each(['{Backspace}', '{Delete}'])('%s makes it none', async (key) => {
  await userEvent.click(button());
  await userEvent.keyboard(key);
  expect(wishes()).toEqual([null]);
});

test('what everybody types with is no shortcut, and the keys are still waited for', async () => {
  await userEvent.click(button());
  await userEvent.keyboard('w');
  expect(screen.getByText('Hold Ctrl, Alt or Super as well: with the key alone you type.')).toBeTruthy();
  expect(wishes()).toEqual([]);
  await userEvent.keyboard('{Alt>}w{/Alt}');
  expect(wishes()).toEqual(['alt+w']);
});

test('keys of the window do nothing while others are waited for', async () => {
  await userEvent.click(button());
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(wishes()).toEqual(['ctrl+k']);
});

test('a key is called by what is on it, and by where it is where that is no Latin letter', async () => {
  for (const [pressed, wanted] of [
    [{ key: 'ц', code: 'KeyW', ctrlKey: true, altKey: true }, 'ctrl+alt+w'],
    [{ key: 'a', code: 'KeyQ', ctrlKey: true, altKey: true }, 'ctrl+alt+a'],
    [{ key: '!', code: 'Digit1', altKey: true, shiftKey: true }, 'alt+shift+1'],
    [{ key: ' ', code: 'Space', altKey: true }, 'alt+space'],
    [{ key: 'PageUp', code: 'PageUp', ctrlKey: true }, 'ctrl+page-up'],
    [{ key: 'ArrowLeft', code: 'ArrowLeft', metaKey: true }, 'super+left'],
    [{ key: 'F5', code: 'F5', ctrlKey: true }, 'ctrl+f5'],
  ] as const) {
    await userEvent.click(button());
    await fireEvent.keyDown(button(), pressed);
    expect(wishes().at(-1)).toBe(wanted);
    await vi.waitFor(() => expect(button().classList.contains('listens')).toBe(false));
  }
});

test('the key with the mark of the system is heard where the system does not tell that it is held', async () => {
  await userEvent.click(button());
  await fireEvent.keyDown(button(), { key: 'Super', code: 'MetaLeft' });
  await fireEvent.keyDown(button(), { key: ' ', code: 'Space' });
  expect(wishes()).toEqual(['super+space']);
});

test('what the tray refuses is said in its words', async () => {
  tray.answers.set = () => ({ answer: 'failed', code: 'not-a-value', message: 'shortcut takes a key: the system keeps it for itself' });
  await userEvent.click(button());
  await userEvent.keyboard('{Alt>}{F4}{/Alt}');
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('the system keeps it for itself');
  expect(button().getAttribute('aria-describedby')).toContain(said.id);
});

test('that another program has the keys is told beside them as soon as it is known', async () => {
  is('ctrl+alt+w', { code: 'taken', message: 'another program has it already', detail: null });
  tray.settings += 1;
  tray.shows(site(1, 'Shop'));
  const said = await screen.findByText(/^Another program has these keys/);
  expect(button().getAttribute('aria-describedby')).toContain(said.id);
});

test('that all is well goes without saying, but for what a desktop calls the keys', async () => {
  is('ctrl+alt+w', { code: 'held', message: 'the system gives it', detail: null });
  tray.settings += 1;
  tray.shows(site(1, 'Shop'));
  await vi.waitFor(() => expect(keys()).toEqual(['Ctrl', 'Alt', 'W']));
  expect(document.getElementById('setting-shortcut-note')).toBeNull();
  is('ctrl+alt+w', { code: 'held', message: 'the desktop has it', detail: 'Press Ctrl+Alt+E' });
  tray.settings += 1;
  tray.shows(site(1, 'Shop'));
  expect(await screen.findByText(/^Your desktop has it as/)).toBeTruthy();
});
