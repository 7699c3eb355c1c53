import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll, speaking } from '../testing/answers';
import { person, post, site, TestTray } from '../testing/tray';
import { t } from '.';
import { speak } from './speaking.svelte';

let tray: TestTray;

async function shown(): Promise<void> {
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop', { people: [person(7, 'Ann Lee', { idle: true, posts: [post(42, 'Prices')] })] }), site(2, 'Blog'), site(3, 'Atlas'));
  await tick();
}

beforeEach(() => {
  tray = new TestTray();
  answersAll(tray);
});

afterEach(() => speak('en'));

test('the language that is set is spoken, whatever the system’s is', async () => {
  tray.answers.settings = () => speaking('de');
  await shown();
  expect(await screen.findByText('inaktiv')).toBeTruthy();
  expect(screen.getByText(/2.* ruhige Websites/)).toBeTruthy();
  expect(document.documentElement.lang).toBe('de');
  expect(document.documentElement.dir).toBe('ltr');
});

test('another language is spoken at once, by every part of the window', async () => {
  tray.answers.set = () => speaking('ar');
  await shown();
  await userEvent.keyboard('{Control>}k{/Control}prices{Escape}');
  tray.tell({ event: 'come', page: 'settings' });
  await userEvent.click(await screen.findByRole('switch', { name: 'Saved under you' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'الإعدادات' })).toBeTruthy();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  await userEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'الآن' }));
  expect(screen.getByText('بلا نشاط')).toBeTruthy();
  // What is found was made in the other language before.
  await userEvent.keyboard('{Control>}k{/Control}prices');
  expect(screen.getAllByRole('option').map((one) => one.querySelector('.text')?.textContent)).toContain('«\u2068Prices\u2069»');
});

test('a language that is asked for later counts, whichever is there first', async () => {
  // English is there already, and Japanese has to be loaded.
  await Promise.all([speak('ja'), speak('en')]);
  expect(document.documentElement.lang).toBe('en');
  expect(t('view-now')).toBe('Now');
});

test('where lines run from right to left, the arrow to the left goes into a site', async () => {
  tray.answers.settings = () => speaking('ar');
  await shown();
  await screen.findByText('بلا نشاط');
  screen.getByText('Shop').closest<HTMLElement>('[role=row]')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.queryByText('Ann Lee')).toBeNull();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByText('Ann Lee')).toBeTruthy();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('data-key')).toBe('person 1 7');
});
