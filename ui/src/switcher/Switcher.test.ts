import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { person, post, site, TestTray } from '../testing/tray';

let tray: TestTray;

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(
    site(1, 'Shop', { people: [person(7, 'Ann Lee', { posts: [post(42, 'Prices')] })] }),
    site(2, 'Blog'),
  );
  await tick();
});

function meant(): string {
  const field = screen.getByRole('combobox');
  const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  expect(option?.getAttribute('aria-selected')).toBe('true');
  return option?.querySelector('.text')?.textContent ?? '';
}

test('a site is found by typing, and Enter opens it in the browser', async () => {
  await userEvent.keyboard('{Control>}k{/Control}blo{Enter}');
  expect(tray.asked).toEqual([{ request: 'act', act: { do: 'open_dashboard', site: 2 } }]);
  expect(tray.look.recent).toEqual(['site site-2.example']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a person is opened where they are, and nothing of it is kept', async () => {
  await userEvent.keyboard('{Meta>}k{/Meta}ann{Enter}');
  expect(tray.asked).toEqual([{ request: 'act', act: { do: 'open_post', site: 1, post: { type: 'post', id: 42 } } }]);
  expect(tray.look.recent).toEqual([]);
});

test('arrows go through what was found, and around its ends', async () => {
  await userEvent.keyboard('{Control>}k{/Control}pause');
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(options.length).toBe(4);
  expect(meant()).toBe('Pause for 30 minutes');
  await userEvent.keyboard('{ArrowDown}');
  expect(meant()).toBe('Pause for 1 hour');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(meant()).toBe('Pause until I resume');
  await userEvent.keyboard('{Enter}');
  expect(tray.asked).toEqual([{ request: 'pause', seconds: null }]);
});

test('Escape gives the focus back to where it was, and Tab leads nowhere else', async () => {
  const row = screen.getByText('Ann Lee').closest<HTMLElement>('[role=row]');
  row?.focus();
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(row);
});

test('its button opens it, and has the focus again afterwards', async () => {
  const button = screen.getByRole('button', { name: 'Find anything Ctrl K' });
  await userEvent.click(button);
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(button);
});

test('what is meant stays meant when the board changes', async () => {
  await userEvent.keyboard('{Control>}k{/Control}pause{ArrowDown}');
  tray.changes(site(2, 'Pause café'));
  await tick();
  expect(meant()).toBe('Pause for 1 hour');
});

test('a view is shown, and what was chosen is first the next time', async () => {
  await userEvent.keyboard('{Control>}k{/Control}my posts{Enter}');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('My posts');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(meant()).toBe('My posts');
});

test('nothing found is said, and Enter does nothing', async () => {
  await userEvent.keyboard('{Control>}k{/Control}qqq');
  expect(screen.getByText('Nothing matches.')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(tray.asked).toEqual([]);
});
