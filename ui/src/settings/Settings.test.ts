import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../bindings/Answer';
import type { ListedSetting } from '../bindings/ListedSetting';
import App from '../shell/App.svelte';
import { listed, settings } from '../testing/answers';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;
let there: ListedSetting[];

beforeEach(async () => {
  tray = new TestTray();
  there = settings();
  tray.answers.settings = () => listed(there);
  tray.answers.autostart = () => ({ answer: 'failed', code: 'autostart-busy', message: 'try again' });
  tray.answers.set = ({ name, value }): Answer => {
    there = there.map((one) => (one.name === name ? given(one, value) : one));
    return listed(there);
  };
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  tray.tell({ event: 'come', page: 'settings' });
  await screen.findByRole('heading', { name: 'Alerts' });
  tray.asked = [];
});

/** A setting with another value, as the tray would have it. */
function given(one: ListedSetting, typed: string | null): ListedSetting {
  if (typed === null) return { ...one, value: one.default };
  if (one.kind === 'switch') return { ...one, typed, value: typed === 'on' };
  if (one.kind === 'minutes') return { ...one, typed, value: Number(typed) };
  if (one.kind === 'choice') return { ...one, typed, value: typed };
  if (one.kind === 'shortcut') return { ...one, typed, value: typed === 'off' ? null : typed };
  if (typed === 'off') return { ...one, typed, value: null };
  const [hours = '', days] = typed.split(' ');
  const [from = '', until = ''] = hours.split('-');
  return { ...one, typed, value: { from, until, ...(days ? { days: days.split(',') } : {}) } };
}

const wishes = () => tray.asked.filter((one) => one.request === 'set');

test('every setting of the tray is shown under a heading, with a sentence', () => {
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(['Alerts', 'Quiet hours', 'Your posts', 'Language', 'On this computer']);
  expect(screen.getAllByRole('switch')).toHaveLength(8);
  const saved = screen.getByRole<HTMLInputElement>('switch', { name: 'Saved under you' });
  expect(saved.checked).toBe(true);
  const sentence = document.getElementById(saved.getAttribute('aria-describedby') ?? '');
  expect(sentence?.textContent).toBe('Tells when somebody saves a post while you have it open.');
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Editing together' }).checked).toBe(false);
});

test('a switch is saved at once', async () => {
  await userEvent.click(screen.getByRole('switch', { name: 'Saved under you' }));
  expect(wishes()).toEqual([{ request: 'set', name: 'alerts.saved', value: 'off' }]);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Saved under you' }).checked).toBe(false);
});

test('what could not be saved is said beside the control, which stays as it is', async () => {
  const message = '/srv/zoe/settings.json can not be written: no space left';
  tray.answers.set = () => ({ answer: 'failed', code: 'settings', message });
  const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Opened your post' });
  await userEvent.click(control);
  await tick();
  expect(control.checked).toBe(true);
  const said = screen.getByRole('alert');
  expect(said.textContent).toBe(message);
  expect(control.getAttribute('aria-describedby')).toContain(said.id);
  expect(control.closest('li')?.contains(said)).toBe(true);
});

test('minutes have their bounds, and what is beyond them is told in words of the tray', async () => {
  tray.answers.set = () => ({ answer: 'failed', code: 'not-a-value', message: 'posts.mine-for takes 5 to 480 minutes' });
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'How long a post stays yours' });
  expect([field.min, field.max, field.value]).toEqual(['5', '480', '30']);
  await userEvent.clear(field);
  await userEvent.type(field, '4{Enter}');
  await userEvent.tab();
  expect(wishes().at(-1)).toEqual({ request: 'set', name: 'posts.mine-for', value: '4' });
  expect(screen.getByRole('alert').textContent).toBe('posts.mine-for takes 5 to 480 minutes');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('an emptied field is what the setting is by itself, and what is no number changes nothing', async () => {
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'How long a post stays yours' });
  // A browser gives such a field no value.
  const bad = vi.spyOn(field, 'validity', 'get').mockReturnValue({ ...field.validity, badInput: true });
  await userEvent.clear(field);
  await userEvent.tab();
  expect(wishes()).toEqual([]);
  expect(screen.getByRole('alert').textContent).toBe('That is no number: nothing was changed.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  bad.mockRestore();
  await userEvent.type(field, '4');
  await userEvent.clear(field);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await tick();
  expect(wishes()).toEqual([{ request: 'set', name: 'posts.mine-for', value: null }]);
});

test('minutes that were changed go back to what they are by themselves', async () => {
  const field = screen.getByRole<HTMLInputElement>('spinbutton');
  await userEvent.clear(field);
  await userEvent.type(field, '45');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: /^Back to.*30.*minutes/ }));
  expect(wishes().at(-1)).toEqual({ request: 'set', name: 'posts.mine-for', value: null });
  expect(field.value).toBe('30');
});

test('quiet hours are switched on, and their days are chosen', async () => {
  const group = screen.getByRole('group', { name: 'Silence at a time of day' });
  await userEvent.click(within(group).getByRole('switch'));
  expect(wishes().at(-1)).toMatchObject({ value: '22:00-07:00' });
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Sunday' }));
  expect(wishes().at(-1)).toMatchObject({ value: '22:00-07:00 mon,tue,wed,thu,fri,sat' });
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Sunday' }));
  expect(wishes().at(-1)).toMatchObject({ name: 'alerts.quiet-hours', value: '22:00-07:00' });
  await userEvent.click(within(group).getByRole('switch'));
  expect(wishes().at(-1)).toMatchObject({ value: 'off' });
  expect(within(group).queryByRole('checkbox', { name: 'Sunday' })).toBeNull();
});

test('the language is chosen by the name that its speakers give it', async () => {
  const control = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });
  expect([...control.options].map((one) => one.text)).toEqual(['As on this computer', 'English', 'Deutsch', 'Português (Brasil)']);
  const answers = tray.answers.set;
  tray.answers.set = () => ({ answer: 'failed', code: 'settings', message: 'no space left' });
  await userEvent.selectOptions(control, 'Deutsch');
  await tick();
  expect(control.value).toBe('system');
  expect(screen.getByRole('alert').textContent).toBe('no space left');
  tray.answers.set = answers;
  await userEvent.selectOptions(control, 'Deutsch');
  expect(wishes().at(-1)).toEqual({ request: 'set', name: 'language', value: 'de' });
});

test('every alert shows an example, drawn in the page', async () => {
  const buttons = screen.getAllByRole('button', { name: /^Show an example/ });
  expect(buttons).toHaveLength(7);
  for (const button of buttons) await userEvent.click(button);
  expect(screen.getAllByRole('figure')).toHaveLength(7);
  expect(screen.getByText('Ann Lee saved “Prices” while you have it open')).toBeTruthy();
  expect(tray.asked).toEqual([]);
});

test('a setting that this window does not know has the words of the tray', async () => {
  tray.answers.set = () =>
    listed([{ name: 'reading.later', value: true, typed: 'on', default: true, takes: 'on or off', does: 'reads later', kind: 'switch' }]);
  await userEvent.click(screen.getByRole('switch', { name: 'Agents' }));
  expect(screen.getByRole('heading', { name: 'More' })).toBeTruthy();
  expect(screen.getByRole('switch', { name: 'reading.later' })).toBeTruthy();
  expect(screen.getByText('reads later')).toBeTruthy();
});

test('the field on top finds settings', async () => {
  await userEvent.type(screen.getByRole('searchbox'), 'stays yours');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Your posts']);
});

test('two days that are ticked one after the other are both kept', async () => {
  const group = screen.getByRole('group', { name: 'Silence at a time of day' });
  await userEvent.click(within(group).getByRole('switch'));
  const day = (name: string) => within(group).getByRole<HTMLInputElement>('checkbox', { name });
  // Before anything was answered.
  for (const name of ['Saturday', 'Sunday']) day(name).click();
  await vi.waitFor(() => expect(wishes()).toHaveLength(3));
  expect(wishes().at(-1)).toMatchObject({ value: '22:00-07:00 mon,tue,wed,thu,fri' });
  expect(['Friday', 'Saturday', 'Sunday'].map((name) => day(name).checked)).toEqual([true, false, false]);
});

test('the last day stays ticked', async () => {
  const group = screen.getByRole('group', { name: 'Silence at a time of day' });
  await userEvent.click(within(group).getByRole('switch'));
  const days = within(group).getAllByRole<HTMLInputElement>('checkbox');
  for (const day of days) day.click();
  await vi.waitFor(() => expect(days.map((day) => day.checked)).toEqual([false, false, false, false, false, false, true]));
  expect(wishes().at(-1)).toMatchObject({ value: '22:00-07:00 sun' });
});

test.each(['focus', 'come'])('what was set elsewhere is shown at the next %s', async (how) => {
  there = there.map((one) => (one.name === 'alerts.saved' ? given(one, 'off') : one));
  if (how === 'focus') window.dispatchEvent(new Event('focus'));
  else tray.tell({ event: 'come', page: 'settings' });
  const saved = screen.getByRole<HTMLInputElement>('switch', { name: 'Saved under you' });
  await vi.waitFor(() => expect(saved.checked).toBe(false));
});

/** The tray tells, once it was asked, whether it starts with the session. */
function starts(on: boolean | null, failed: string | null): void {
  tray.answers.autostart = () => {
    queueMicrotask(() => tray.tell({ event: 'autostart', autostart: { version: 1, on, failed } }));
    return { answer: 'done' };
  };
}

const withSession = () => screen.findByRole<HTMLInputElement>('switch', { name: 'Start with your session' });

test('whether the tray starts with the session is the system’s to say, each time it is looked at', async () => {
  starts(true, null);
  window.dispatchEvent(new Event('focus'));
  const control = await withSession();
  expect(control.checked).toBe(true);
  starts(false, null);
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(control.checked).toBe(false));
  starts(true, null);
  await userEvent.click(control);
  expect(tray.asked.at(-1)).toEqual({ request: 'autostart', wanted: true });
  expect(wishes()).toEqual([]);
  await vi.waitFor(() => expect(control.checked).toBe(true));
});

test('an entry of the system that can not be written is said beside the switch, which stays off', async () => {
  starts(false, null);
  window.dispatchEvent(new Event('focus'));
  const control = await withSession();
  starts(false, 'the disk is full');
  await userEvent.click(control);
  const said = await screen.findByText('the disk is full');
  expect(control.getAttribute('aria-describedby')).toContain(said.id);
  await vi.waitFor(() => expect(control.checked).toBe(false));
});

test('an entry of the system that can not be read is said beside the switch', async () => {
  starts(null, 'there is no home directory');
  window.dispatchEvent(new Event('focus'));
  expect((await withSession()).checked).toBe(false);
  expect(await screen.findByText('there is no home directory')).toBeTruthy();
});

test('a tray that is gone before it told leaves nobody waiting', async () => {
  starts(false, null);
  window.dispatchEvent(new Event('focus'));
  const control = await withSession();
  tray.answers.autostart = () => ({ answer: 'done' });
  await userEvent.click(control);
  tray.tell({ event: 'tray', tray: { state: 'connected' } });
  await vi.waitFor(() => expect(control.checked).toBe(false));
});

test('the log says how much it writes and where it is', async () => {
  const about = { name: 'log-level', value: 'warn', typed: 'warn', default: 'warn', takes: 'a level', does: 'writes' };
  there = [...there, { ...about, kind: 'choice', options: ['off', 'error', 'warn', 'info', 'debug'] }];
  window.dispatchEvent(new Event('focus'));
  const control = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Log' });
  expect([...control.options].map((one) => one.text)).toEqual(['Off', 'What broke', 'What went wrong', 'What happened', 'Every request']);
  expect(control.closest('li')?.textContent).toContain('/srv/zoe/state/presence-tray.log');
  await userEvent.selectOptions(control, 'Every request');
  expect(wishes().at(-1)).toEqual({ request: 'set', name: 'log-level', value: 'debug' });
});
