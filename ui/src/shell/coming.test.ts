import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { answersAll } from '../testing/answers';
import { connecting } from '../testing/connecting';
import { site, TestTray } from '../testing/tray';
import App from './App.svelte';

let tray: TestTray;

beforeEach(async () => {
  tray = new TestTray();
  answersAll(tray);
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
});

const view = () => screen.getByRole('heading', { level: 1 }).textContent;

async function comes(page: 'now' | 'settings'): Promise<void> {
  tray.tell({ event: 'come', page });
  await tick();
}

test('a window that comes forward shows who is where, and all of them', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'My posts' }));
  await userEvent.type(screen.getByRole('searchbox'), 'prices');
  await comes('now');
  expect(view()).toBe('Now');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('a sign-in that is being typed stays when the window comes forward, until it is over', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  tray.tell({ event: 'connecting', view: connecting('approval', { ways: ['paste'] }) });
  await tick();
  const field = screen.getByLabelText<HTMLInputElement>('Application password');
  await userEvent.type(field, 'abcd');
  await comes('now');
  expect(field.isConnected).toBe(true);
  expect(field.value).toBe('abcd');
  await comes('settings');
  expect(view()).toBe('Settings');
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  tray.tell({ event: 'connecting', view: connecting('connected') });
  await comes('now');
  expect(view()).toBe('Now');
});

test('that a window came is told, and it is no trouble where no tray waits for it', async () => {
  tray.answer = { answer: 'failed', code: 'not-running', message: 'Presence Tray is not running' };
  tray.asked = [];
  await comes('now');
  await tick();
  expect(tray.asked).toEqual([{ request: 'came' }]);
  expect(screen.queryByRole('alert')).toBeNull();
});
