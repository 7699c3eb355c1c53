import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { answersAll, speaking } from '../testing/answers';
import { person, post, site, TestTray } from '../testing/tray';
import { t } from '../words';
import { speak } from '../words/speaking.svelte';
import App from './App.svelte';
import { VIEWS } from './views';

const prices = post(42, 'Prices');

/** A board with a row of each kind. */
async function shown(tag = 'en'): Promise<TestTray> {
  const tray = new TestTray();
  answersAll(tray);
  tray.answers.settings = () => speaking(tag);
  render(App, { tray });
  await tick();
  tray.shows(
    site(1, 'Shop', {
      favourite: true,
      people: [person(7, 'Ann Lee', { posts: [prices], in_my_post: true }), person(8, 'Ben Ito', { idle: true })],
      my_posts: [{ post: prices, since: null, silent_since: null, muted: false, snoozed_until: null }],
      conflicts: [{ post: prices, people: [{ id: 7, name: 'Ann Lee' }], evidence: 'opened', silent_since: null, snoozed_until: null }],
    }),
    site(2, 'Blog', {
      standing: 'faulty',
      fault: { code: 'not-found', short: 'not found', seen: 'seen', means: 'means', remedy: 'remedy', cure: 'presence-tray doctor', sign_in_needed: false },
    }),
    site(3, 'Quiet'),
  );
  await tick();
  return tray;
}

/** What axe finds. Colours are measured by `styles/contrast.test.ts`: nothing is drawn here. */
async function found(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

afterEach(() => speak('en'));

const shownIn = ['en', 'ar'].flatMap((tag) => VIEWS.map((view) => [tag, view.name, view] as const));

test.each(shownIn)('in %s, axe finds nothing in the view %s', async (tag, _, view) => {
  await speak(tag);
  await shown(tag);
  await userEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(`^${t(view.title)}`) }));
  await tick();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t(view.title));
  for (const closed of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]:is(button)')) closed.click();
  await tick();
  expect(document.documentElement.lang).toBe(tag);
  expect(await found()).toEqual([]);
});

test('axe finds nothing with groups, nor where one is changed', async () => {
  const tray = await shown();
  tray.shows(site(1, 'Shop', { group: 'Client A' }), site(2, 'Blog', { group: 'Client A', initials: 'BL', colour: 'teal' }));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: /^Client A/ }));
  await userEvent.click(screen.getByRole('button', { name: /Sites of .*Client A/ }));
  expect(await found()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'More: Client A' }));
  await userEvent.click(screen.getByRole('menuitem', { name: t('group-edit') }));
  expect(await found()).toEqual([]);
});

test.each(['remove-site', 'site-settings'])('axe finds nothing in what %s opens', async (choice) => {
  await shown();
  await userEvent.click(screen.getByRole('button', { name: 'More: Blog' }));
  await userEvent.click(screen.getByRole('menuitem', { name: t(choice) }));
  expect(screen.getByRole('dialog')).toBeTruthy();
  await tick();
  expect(await found()).toEqual([]);
});

test('axe finds nothing where the tray is not there', async () => {
  const tray = await shown();
  tray.tell({ event: 'tray', tray: { state: 'absent', why: 'it is not installed' } });
  await tick();
  expect(await found()).toEqual([]);
});

test('axe does find what is wrong', async () => {
  document.body.innerHTML = '<main><button></button></main>';
  expect((await found()).some((one) => one.startsWith('button-name'))).toBe(true);
});
