import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { AwayEntry } from '../bindings/AwayEntry';
import App from '../shell/App.svelte';
import { away, answersAll } from '../testing/answers';
import { site, TestTray } from '../testing/tray';
import { t } from '../words';

let tray: TestTray;
const happened: AwayEntry[] = [
  { at: '2026-11-24T09:42:04Z', site: 'Shop', kind: 'alert', text: 'Ann Lee opened “Prices”' },
  { at: '2026-11-24T09:50:04Z', site: 'Blog', kind: 'fault', text: 'no answer' },
  { at: '2026-11-24T09:52:04Z', site: 'Blog', kind: 'fault_over', text: '' },
];

beforeEach(() => {
  tray = new TestTray();
  answersAll(tray);
  tray.answers.away = () => away(happened);
});

async function opened(): Promise<void> {
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${t('view-away')}`) }));
}

const rows = () => screen.getAllByRole('row').slice(1).map((row) => row.textContent);

test('what happened is listed with the newest first, and since when', async () => {
  await opened();
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toContain(t('away-fault-over'));
  expect(rows()[2]).toMatch(/Shop.*Ann Lee opened “Prices”/);
  expect(screen.getByRole('region', { name: t('view-away') }).textContent).toMatch(/Since/);
});

test('it is looked for by words, and forgotten when that is wanted', async () => {
  await opened();
  await userEvent.type(screen.getByRole('searchbox'), 'prices');
  expect(rows()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: t('away-forget') }));
  expect(tray.asked.at(-1)).toEqual({ request: 'forget_away' });
});

test('what happens meanwhile is asked for, and counted in the sidebar', async () => {
  await opened();
  const before = tray.asked.filter((one) => one.request === 'away').length;
  const frame = { sites: [1], focus: null, pause: null, away: 4, settings: 0, program: '0.1.0' };
  tray.tell({ event: 'board', part: { version: 1, at: '', frame, sites: [] } });
  await tick();
  expect(tray.asked.filter((one) => one.request === 'away').length).toBe(before + 1);
  expect(screen.getByRole('button', { name: new RegExp(`^${t('view-away')}`) }).textContent).toContain('4');
});

test('where nothing happened, and where it can not be had, that is said', async () => {
  tray.answers.away = () => away([]);
  await opened();
  expect(screen.getByText(t('away-none'))).toBeTruthy();
  tray.answers.away = () => ({ answer: 'failed', code: 'no-tray', message: 'the tray does not answer' });
  const frame = { sites: [1], focus: null, pause: null, away: 1, settings: 0, program: '0.1.0' };
  tray.tell({ event: 'board', part: { version: 1, at: '', frame, sites: [] } });
  expect((await screen.findByRole('alert')).textContent).toBe('the tray does not answer');
});
