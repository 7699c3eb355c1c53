import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersAll } from '../testing/answers';
import { connecting } from '../testing/connecting';
import { site, TestTray } from '../testing/tray';
import App from './App.svelte';

let tray: TestTray;

async function shown(): Promise<void> {
  tray = new TestTray();
  answersAll(tray);
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
}

beforeEach(shown);
afterEach(() => vi.unstubAllGlobals());

const filter = () => screen.getByRole<HTMLInputElement>('searchbox');

test('Escape empties the field on top where that has the focus, and nowhere else', async () => {
  await userEvent.type(filter(), 'add');
  tray.tell({ event: 'connecting', view: connecting('approval', { ways: ['paste'] }) });
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  await userEvent.click(screen.getByLabelText('User name or e-mail address'));
  await userEvent.keyboard('{Escape}');
  expect(filter().value).toBe('add');
  await userEvent.click(filter());
  await userEvent.keyboard('{Escape}');
  expect(filter().value).toBe('');
});

test('a stroke is typed where something is typed, and leads to the field on top elsewhere', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'About' }));
  const diagnostics = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' });
  diagnostics.focus();
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(diagnostics);
  diagnostics.blur();
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(filter());
});

test('what lies over the window keeps the keys', async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  const field = screen.getByRole('combobox');
  await userEvent.keyboard('{Control>}f{/Control}');
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('{Escape}{Control>}f{/Control}');
  expect(document.activeElement).toBe(filter());
});

test('Ctrl with F is not taken from who holds more keys, nor any key from who composes a character', async () => {
  await fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true, shiftKey: true });
  await fireEvent.keyDown(document.body, { key: '/', isComposing: true });
  expect(document.activeElement).not.toBe(filter());
});

test('the key of the switcher is named as the system names it', async () => {
  expect(screen.getByText('Ctrl K')).toBeTruthy();
  document.body.innerHTML = '';
  vi.stubGlobal('navigator', new Proxy(navigator, { get: (of, key) => (key === 'platform' ? 'MacIntel' : Reflect.get(of, key)) }));
  await shown();
  expect(screen.getByText('⌘K')).toBeTruthy();
});
