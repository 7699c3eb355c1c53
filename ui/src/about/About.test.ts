import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll, listed, settings } from '../testing/answers';
import { person, post, site, TestTray } from '../testing/tray';

async function opened(tray: TestTray): Promise<void> {
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Secret Client', { people: [person(7, 'Ann Lee', { posts: [post(42, 'Prices')] })] }));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'About' }));
}

test('version, licence and the place of the settings are told', async () => {
  const tray = new TestTray();
  answersAll(tray);
  await opened(tray);
  expect(screen.getByText('0.1.0')).toBeTruthy();
  expect(screen.getByText('GNU General Public License, version 2 or later')).toBeTruthy();
  expect(screen.getByText('/srv/zoe/presence-tray/settings.json')).toBeTruthy();
});

test('diagnostics hold counts and settings, and nobody’s name', async () => {
  const tray = new TestTray();
  answersAll(tray);
  tray.answers.settings = () => listed(settings().map((one) => (one.name === 'alerts.saved' ? { ...one, value: false, typed: 'off' } : one)));
  await opened(tray);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' }).value;
  for (const line of ['Presence Tray 0.1.0', 'sites: 1 (known 1)', 'others: 1', 'requests in the last hour: 301', 'decisions: site-muted 1, told 1', 'settings: alerts.saved off']) {
    expect(text).toContain(line);
  }
  for (const name of ['Secret', 'Ann', 'Prices', 'Shop', 'Blog', 'example', '/srv', 'zoe', 'Ben']) {
    expect(text).not.toContain(name);
  }
});

test('diagnostics are copied; where that is refused they are marked', async () => {
  const tray = new TestTray();
  answersAll(tray);
  await opened(tray);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' });
  const user = userEvent.setup();
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  expect(copy).toHaveBeenCalledWith(field.value);
  expect(screen.getByText('Copied.')).toBeTruthy();
  copy.mockRejectedValueOnce(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  expect(await screen.findByText('It is selected; copy it with the keyboard.')).toBeTruthy();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  copy.mockRestore();
});

test('what can not be had is said', async () => {
  const tray = new TestTray();
  answersAll(tray);
  tray.answers.settings = () => ({ answer: 'failed', code: 'settings', message: 'the settings can not be read' });
  await opened(tray);
  expect(screen.getByRole('alert').textContent).toBe('the settings can not be read');
});
