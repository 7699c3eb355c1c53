import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { RemovalOutcome } from '../bindings/RemovalOutcome';
import App from '../shell/App.svelte';
import { person, site, TestTray } from '../testing/tray';
import { t } from '../words';

let tray: TestTray;
const shop = site(3, 'Shop', { people: [person(7, 'Ann Lee')] });

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(shop, site(4, 'Blog'));
  await tick();
});

async function question(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'More: Shop' }));
  await userEvent.click(screen.getByRole('menuitem', { name: t('remove-site') }));
  return screen.getByRole('dialog');
}

const wishes = () => tray.asked.filter((one) => one.request === 'remove');
const becomes = (outcome: RemovalOutcome, ...sentences: string[]) =>
  tray.tell({ event: 'removed', removal: { version: 1, site: 3, outcome, sentences } });

test('nothing is removed before it was asked, and Escape is no', async () => {
  const dialog = await question();
  expect(dialog.textContent).toContain('site-3.example');
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(wishes()).toEqual([]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('More: Shop');
});

test('the password is revoked unless that is not wanted, and what became of it is said', async () => {
  const dialog = await question();
  await userEvent.click(within(dialog).getByRole('button', { name: t('remove') }));
  expect(wishes()).toEqual([{ request: 'remove', site: 3, revoke: true }]);
  expect(within(dialog).getByRole('status').textContent).toBe(t('removing'));
  // The board is without it before the answer comes.
  tray.shows(site(4, 'Blog'));
  becomes('not_revoked', '“Shop” is forgotten.', 'Its application password could not be revoked.');
  await tick();
  expect(within(dialog).getByRole('status').textContent).toContain('could not be revoked');
  await userEvent.click(within(dialog).getByRole('button', { name: t('close') }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the password can be left as it is', async () => {
  const dialog = await question();
  await userEvent.click(within(dialog).getByRole('checkbox', { name: t('remove-revoke') }));
  await userEvent.click(within(dialog).getByRole('button', { name: t('remove') }));
  expect(wishes()).toEqual([{ request: 'remove', site: 3, revoke: false }]);
});

test('what can not be begun is said in words of the tray, and can be tried again', async () => {
  tray.answers.remove = () => ({ answer: 'failed', code: 'removing-already', message: 'that site is being removed already' });
  const dialog = await question();
  await userEvent.click(within(dialog).getByRole('button', { name: t('remove') }));
  expect(within(dialog).getByRole('alert').textContent).toBe('that site is being removed already');
  expect(within(dialog).getByRole('button', { name: t('remove') })).toBeTruthy();
});

test('the focus stays in the question whatever takes its place, and Escape closes it', async () => {
  const dialog = await question();
  await userEvent.click(within(dialog).getByRole('button', { name: t('remove') }));
  await tick();
  expect(document.activeElement?.textContent).toBe(t('close'));
  becomes('revoked', '“Shop” is forgotten.');
  await tick();
  await tick();
  expect(dialog.contains(document.activeElement)).toBe(true);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Tab comes back into the question from outside', async () => {
  const dialog = await question();
  (document.activeElement as HTMLElement).blur();
  await userEvent.tab();
  expect(dialog.contains(document.activeElement)).toBe(true);
});

test('Tab stays in the question', async () => {
  const dialog = await question();
  for (let presses = 0; presses < 6; presses++) {
    await userEvent.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
});
