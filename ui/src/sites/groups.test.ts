import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { person, site, TestTray } from '../testing/tray';
import { t } from '../words';
import { groups } from './groups';

let tray: TestTray;
const fault = { code: 'no-answer', short: 'no answer', seen: 's', means: 'm', remedy: 'r', cure: null, sign_in_needed: false };

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(
    site(1, 'Shop', { group: 'Client A', people: [person(7, 'Ann Lee'), person(8, 'Ben Ito')] }),
    site(2, 'Blog', { group: 'Client A', people: [person(9, 'Zoë')] }),
    site(3, 'News', { group: 'Client B', standing: 'faulty', fault }),
    site(4, 'Alone', { people: [person(5, 'Dev Patel')] }),
  );
  await tick();
});

const nav = () => screen.getByRole('navigation');
const wishes = () => tray.asked.filter((one) => one.request === 'set_sites').map(({ sites, name, value }) => [sites, name, value]);

async function choose(...choices: string[]): Promise<void> {
  await userEvent.click(within(nav()).getByRole('button', { name: /^Client A/ }));
  for (const choice of choices) {
    await userEvent.click(screen.getByRole('button', { name: 'More: Client A' }));
    await userEvent.click(screen.getByRole('menuitem', { name: choice }));
  }
}

test('the sidebar counts who is on the sites of a group, and says where one can not be read', () => {
  expect(within(nav()).getByRole('button', { name: /^Client A/ }).textContent).toContain('3');
  expect(within(nav()).getByRole('button', { name: /^Client B/ }).textContent).toContain(t('group-faulty'));
});

test('a group that is chosen is all that is listed, until all sites are wanted', async () => {
  await choose();
  expect(screen.queryByText('Dev Patel')).toBeNull();
  expect(screen.getByText('Ann Lee')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: t('all-sites') }));
  expect(screen.getByText('Dev Patel')).toBeTruthy();
});

test('a group opens to its sites, which is remembered', async () => {
  const fold = within(nav()).getByRole('button', { name: /Sites of .*Client A/ });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(fold);
  expect(within(within(nav()).getByRole('list', { name: 'Client A' })).getAllByRole('button')).toHaveLength(2);
  expect(tray.look.folded).toEqual(['sidebar Client A']);
});

test('what is done with a group is one request for all its sites', async () => {
  await choose(t('group-mute-hour'), t('group-stop'));
  expect(wishes()).toEqual([[[1, 2], 'muted-until', '1h'], [[1, 2], 'reading', 'off']]);
  await choose(t('group-dissolve'));
  expect(wishes().at(-1)).toEqual([[1, 2], 'group', null]);
});

test('a few dashboards are opened at once, many after a question', async () => {
  await choose(t('group-open'));
  const opened = () => tray.asked.filter((one) => one.request === 'act' && one.act.do === 'open_dashboard').length;
  expect(opened()).toBe(2);
  tray.shows(...Array.from({ length: 6 }, (_, id) => site(id, `Site ${id}`, { group: 'Client A' })));
  await tick();
  await choose(t('group-open'));
  expect(opened()).toBe(0);
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: /6/ }));
  expect(opened()).toBe(6);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a group is renamed, and sites come to it and leave it', async () => {
  await choose(t('group-edit'));
  const dialog = screen.getByRole('dialog');
  const name = within(dialog).getByLabelText(t('group-name'));
  await userEvent.clear(name);
  await userEvent.type(name, 'Client C');
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Blog/ }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Alone/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: t('group-keep') }));
  expect(wishes()).toEqual([[[4, 1], 'group', 'Client C'], [[2], 'group', null]]);
});

test('a new group needs a name and a site', async () => {
  await userEvent.click(within(nav()).getByRole('button', { name: t('group-new') }));
  const dialog = screen.getByRole('dialog');
  const keep = within(dialog).getByRole<HTMLButtonElement>('button', { name: t('group-keep') });
  await userEvent.type(within(dialog).getByLabelText(t('group-name')), 'Client D');
  expect(keep.disabled).toBe(true);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Alone/ }));
  await userEvent.click(keep);
  expect(wishes()).toEqual([[[4], 'group', 'Client D']]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what the tray refuses is said, and nothing is lost', async () => {
  tray.answers.set_sites = () => ({ answer: 'failed', code: 'settings', message: 'no space left' });
  await choose(t('group-edit'));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Alone/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: t('group-keep') }));
  expect(within(dialog).getByRole('alert').textContent).toBe('no space left');
});

test('the order is kept', async () => {
  await userEvent.click(screen.getByRole('button', { name: /By name/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: t('order-activity') }));
  expect(tray.look.order).toBe('activity');
});

test('groups are told apart by their names only', () => {
  const [first] = groups([site(1, 'A', { group: 'x' }), site(2, 'B', { group: 'x' }), site(3, 'C')]);
  expect([first?.name, first?.sites.length]).toEqual(['x', 2]);
});
