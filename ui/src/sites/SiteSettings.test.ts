import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../bindings/Answer';
import type { ListedSetting } from '../bindings/ListedSetting';
import App from '../shell/App.svelte';
import { siteSettings } from '../testing/answers';
import { person, site, TestTray } from '../testing/tray';
import { t } from '../words';

let tray: TestTray;
let there: ListedSetting[];
let sheet: HTMLElement;

beforeEach(async () => {
  tray = new TestTray();
  there = siteSettings();
  tray.answers.site_settings = ({ site }): Answer => ({ answer: 'site_settings', version: 1, site, settings: there });
  tray.answers.set_sites = ({ name, value }): Answer => {
    there = there.map((one) => (one.name === name ? { ...one, value: one.kind === 'switch' ? value === 'on' : value } : one));
    return { answer: 'done' };
  };
  render(App, { tray });
  await tick();
  tray.shows(site(3, 'Shop', { people: [person(7, 'Ann Lee')] }), site(4, 'Blog', { group: 'Client A' }));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'More: Shop' }));
  await userEvent.click(screen.getByRole('menuitem', { name: t('site-settings') }));
  sheet = await screen.findByRole('dialog', { name: 'Shop' });
  await within(sheet).findByRole('switch', { name: t('setting-site-alerts') });
  tray.asked = [];
});

const wishes = () => tray.asked.filter((one) => one.request === 'set_sites').map(({ sites, name, value }) => [sites, name, value]);

test('every setting of the site has a control with a name', () => {
  const names = there.map((one) => t(`setting-site-${one.name}`));
  for (const name of names) expect(within(sheet).getByLabelText(name)).toBeTruthy();
});

test('alerts of one site are switched off', async () => {
  await userEvent.click(within(sheet).getByRole('switch', { name: t('setting-site-alerts') }));
  expect(wishes()).toEqual([[[3], 'alerts', 'off']]);
});

test('a site is silent until a moment that is chosen by how far it is', async () => {
  const choice = within(sheet).getByRole<HTMLSelectElement>('combobox', { name: t('setting-site-muted-until') });
  tray.answers.set_sites = () => {
    there = there.map((one) => (one.name === 'muted-until' ? { ...one, value: '2026-11-24T18:00:00Z' } : one));
    return { answer: 'done' };
  };
  await userEvent.selectOptions(choice, '8h');
  await tick();
  expect(wishes()).toEqual([[[3], 'muted-until', '8h']]);
  expect(choice.value).toBe('2026-11-24T18:00:00Z');
  await userEvent.selectOptions(choice, 'off');
  expect(wishes().at(-1)).toEqual([[3], 'muted-until', null]);
});

test('a site is put into a group, of which those that are there are offered', async () => {
  const field = within(sheet).getByLabelText<HTMLInputElement>(t('setting-site-group'));
  expect(field.list?.options[0]?.value).toBe('Client A');
  await userEvent.type(field, ' Client B {Enter}');
  await userEvent.tab();
  expect(wishes()).toEqual([[[3], 'group', 'Client B']]);
  await userEvent.clear(field);
  await userEvent.tab();
  expect(wishes().at(-1)).toEqual([[3], 'group', null]);
});

test('no more letters can be typed than the tray takes', async () => {
  const field = within(sheet).getByLabelText<HTMLInputElement>(t('setting-site-initials'));
  await userEvent.type(field, 'SHOP');
  expect(field.value).toBe('SH');
  await userEvent.tab();
  expect(wishes()).toEqual([[[3], 'initials', 'SH']]);
});

test('a colour is chosen by its name', async () => {
  await userEvent.click(within(sheet).getByRole('radio', { name: t('colour-teal') }));
  expect(wishes()).toEqual([[[3], 'colour', 'teal']]);
});

test('what the tray refuses is said beside the control', async () => {
  const message = 'at-most-every takes 15 to 3600 seconds, such as 90, 90s or 5m, or off';
  tray.answers.set_sites = () => ({ answer: 'failed', code: 'not-a-value', message });
  const field = within(sheet).getByRole('spinbutton', { name: t('setting-site-at-most-every') });
  await userEvent.type(field, '5');
  await userEvent.tab();
  expect(wishes()).toEqual([[[3], 'at-most-every', '5']]);
  expect(within(sheet).getByRole('alert').textContent).toBe(message);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('what is under way when the settings are closed comes to its end', async () => {
  const asks = tray.ask.bind(tray);
  let goOn = () => {};
  tray.ask = async (request) => {
    if (request.request === 'set_sites') await new Promise<void>((then) => (goOn = then));
    return asks(request);
  };
  await userEvent.click(within(sheet).getByRole('switch', { name: t('setting-site-alerts') }));
  await userEvent.click(within(sheet).getByRole('button', { name: t('close') }));
  expect(screen.queryByRole('dialog')).toBeNull();
  goOn();
  await vi.waitUntil(() => tray.asked.at(-1)?.request === 'site_settings');
  expect(wishes()).toEqual([[[3], 'alerts', 'off']]);
});

test('its letters stand before its name, in its colour', async () => {
  tray.shows(site(3, 'Shop', { people: [person(7, 'Ann Lee')], initials: 'SH', colour: 'teal', muted: true, muted_until: new Date(Date.now() + 60_000).toISOString() }));
  await tick();
  expect(document.querySelector('.mark.ground-1')?.textContent).toBe('SH');
});
