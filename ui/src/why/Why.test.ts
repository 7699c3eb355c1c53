import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll } from '../testing/answers';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;

async function opened(): Promise<void> {
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'Why was I told' }));
}

const rows = () => screen.getAllByRole('row').slice(1).map((row) => row.textContent);

beforeEach(() => {
  tray = new TestTray();
  answersAll(tray);
});

test('decisions are listed with the newest first, and with why', async () => {
  await opened();
  const [first, second] = rows();
  expect(first).toMatch(/Blog.*Ben Ito came.*not told:.*because site-muted/);
  expect(second).toMatch(/Shop.*Ann Lee opened “Prices”.*told/);
});

test('what happened is asked for in the language of the window', async () => {
  await opened();
  expect(tray.asked.find((one) => one.request === 'why')).toMatchObject({ language: 'en' });
});

test('only what was not told is shown where that is wanted', async () => {
  await opened();
  await userEvent.click(screen.getByRole('radio', { name: 'Not told' }));
  expect(rows()).toHaveLength(1);
  await userEvent.click(screen.getByRole('radio', { name: 'Told' }));
  expect(rows()[0]).toContain('Shop');
  await userEvent.type(screen.getByRole('searchbox'), 'ben');
  expect(screen.queryByRole('row')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'All' }));
  expect(rows()[0]).toContain('Blog');
});

test('where nothing happened, that is said', async () => {
  tray.answers.why = () => ({ answer: 'why', version: 1, at: '', decisions: [] });
  await opened();
  expect(screen.getByText('Nothing has happened yet that you could have been told.')).toBeTruthy();
});

test('what can not be had is said', async () => {
  tray.answers.why = () => ({ answer: 'failed', code: 'no-tray', message: 'the tray does not answer' });
  await opened();
  expect(screen.getByRole('alert').textContent).toBe('the tray does not answer');
});
