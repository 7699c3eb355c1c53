import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { BoardConflict } from '../bindings/BoardConflict';
import { person, post, site, TestTray } from '../testing/tray';
import App from './App.svelte';

let tray: TestTray;

async function shown(...sites: Parameters<TestTray['shows']>): Promise<void> {
  render(App, { tray });
  await tick();
  tray.shows(...sites);
  await tick();
}

/** What the rows say; text from outside stands isolated in them. */
function said(text: string): RegExp {
  return new RegExp(text.replaceAll(/[“”]/g, (quote) => `${quote}?`).replaceAll(/ /g, '[\\s\\u2068\\u2069]+'));
}

const prices = post(42, 'Prices');
const conflict: BoardConflict = {
  post: prices,
  people: [{ id: 7, name: 'Ann Lee' }],
  evidence: 'opened',
  silent_since: null,
  snoozed_until: null,
};

beforeEach(() => {
  tray = new TestTray();
});

test('people are shown by site, with where they are', async () => {
  await shown(site(1, 'Shop', { people: [person(7, 'Ann Lee', { idle: true })] }));
  const row = screen.getByText('Ann Lee').closest<HTMLElement>('[role=row]');
  expect(row && within(row).getByText('Media library', { selector: '.doing' })).toBeTruthy();
  expect(row && within(row).getByText('idle')).toBeTruthy();
});

test('a conflict is on top and said politely, with what can be done', async () => {
  await shown(site(1, 'Shop', { people: [person(7, 'Ann Lee')] }));
  tray.changes(site(1, 'Shop', { people: [person(7, 'Ann Lee')], conflicts: [conflict] }));
  await tick();
  const status = screen.getAllByRole('status').find((one) => one.getAttribute('aria-live') === 'polite');
  expect(status?.textContent).toContain('opened');
  const region = screen.getByRole('region', { name: 'Others in your posts' });
  await userEvent.click(within(region).getByRole('button', { name: 'Open post' }));
  await userEvent.click(within(region).getByRole('button', { name: 'Mute' }));
  await userEvent.click(within(region).getByRole('button', { name: 'Let go' }));
  const named = { site: 1, post: { type: 'post', id: 42 } };
  expect(tray.asked).toEqual([
    { request: 'act', act: { do: 'open_post', ...named } },
    { request: 'act', act: { do: 'mute_post', ...named, muted: true } },
    { request: 'act', act: { do: 'let_go', ...named } },
  ]);
});

test('the focus stays on its row when somebody arrives above it', async () => {
  const ben = person(8, 'Ben Ito');
  await shown(site(1, 'Shop', { people: [ben] }));
  const row = screen.getByText('Ben Ito').closest<HTMLElement>('[role=row]');
  row?.focus();
  tray.changes(site(1, 'Shop', { people: [person(7, 'Ann Lee'), ben] }));
  await tick();
  expect(screen.getByText('Ann Lee')).toBeTruthy();
  expect(document.activeElement).toBe(row);
});

test('when the row in focus goes, the one that takes its place has the focus', async () => {
  const [ann, ben] = [person(7, 'Ann Lee'), person(8, 'Ben Ito')];
  await shown(site(1, 'Shop', { people: [ann, ben] }));
  screen.getByText('Ann Lee').closest<HTMLElement>('[role=row]')?.focus();
  tray.changes(site(1, 'Shop', { people: [ben] }));
  await tick();
  await tick();
  expect(document.activeElement?.getAttribute('data-key')).toBe('person 1 8');
});

test('the list is walked by keyboard, and Enter opens', async () => {
  await shown(site(1, 'Shop', { people: [person(7, 'Ann Lee', { posts: [prices] })] }));
  screen.getByText('Shop').closest<HTMLElement>('[role=row]')?.focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(tray.asked.at(-1)).toEqual({
    request: 'act',
    act: { do: 'open_post', site: 1, post: { type: 'post', id: 42 } },
  });
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.queryByText('Ann Lee')).toBeNull();
  expect(tray.look.folded).toEqual(['site site-1.example']);
});

test('typing in the field finds people', async () => {
  await shown(site(1, 'Shop', { people: [person(7, 'Ann Lee')] }), site(2, 'Blog', { people: [person(8, 'Ben Ito')] }));
  await userEvent.keyboard('/');
  await userEvent.keyboard('ben');
  expect(screen.queryByText('Ann Lee')).toBeNull();
  expect(screen.getByText('Ben Ito')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByText('Ann Lee')).toBeTruthy();
});

test('a tray that is gone is said, and can be started', async () => {
  await shown(site(1, 'Shop'));
  tray.tell({ event: 'tray', tray: { state: 'absent', why: null } });
  await tick();
  expect(screen.getByText('Presence Tray is not running.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Start it' }));
  expect(tray.starts).toBe(1);
  tray.tell({ event: 'tray', tray: { state: 'connected' } });
  await tick();
  expect(screen.getByText('Reading your sites…')).toBeTruthy();
});

test('names from outside are shown as they are written', async () => {
  await shown(site(1, 'Shop', { people: [person(7, '<b onclick=x>Ann</b> & Co')] }));
  expect(screen.getByText('<b onclick=x>Ann</b> & Co')).toBeTruthy();
});

test('what could not be done is said', async () => {
  tray.answer = { answer: 'failed', code: 'no-site', message: 'that site is not there any more' };
  await shown(site(1, 'Shop', { people: [person(7, 'Ann Lee')], conflicts: [conflict] }));
  await userEvent.click(screen.getByRole('button', { name: 'Let go' }));
  expect(screen.getByRole('alert').textContent).toMatch(said('That could not be done: that site'));
});

test('a window that is asked for says that it came', async () => {
  await shown(site(1, 'Shop'));
  tray.tell({ event: 'come', page: 'now' });
  await tick();
  expect(tray.asked).toEqual([{ request: 'came' }]);
});
