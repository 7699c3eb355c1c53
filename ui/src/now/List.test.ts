import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { person, site, TestTray } from '../testing/tray';

let tray: TestTray;

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  const people = [person(7, 'Ann Lee'), person(8, 'Ben Ito'), person(9, 'Chiara Rossi')];
  tray.shows(...Array.from({ length: 30 }, (_, index) => site(index + 1, `Site ${index + 1}`, { people })));
  await tick();
});

function row(key: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!found) throw new Error(`no row is ${key}`);
  return found;
}

async function scrolls(top: number): Promise<void> {
  const list = screen.getByRole('treegrid');
  list.scrollTop = top;
  await fireEvent.scroll(list);
}

test('a row in focus keeps it however far the list is scrolled, and the arrows go on from there', async () => {
  const focused = row('site 2');
  focused.focus();
  for (let top = 0; top <= 2000; top += 250) {
    await scrolls(top);
    expect(document.activeElement).toBe(focused);
    const places = [...document.querySelectorAll('[role=row]')].map((one) => Number(one.getAttribute('aria-rowindex')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  await userEvent.keyboard('{ArrowDown}');
  await tick();
  expect(document.activeElement).toBe(row('person 2 7'));
});

test('two clicks on a row open it once, and on a button of it do twice what the button is for', async () => {
  await userEvent.dblClick(screen.getAllByText('Ann Lee')[0] as HTMLElement);
  expect(tray.asked).toEqual([{ request: 'act', act: { do: 'open_screen', site: 1, person: 7 } }]);
  tray.asked = [];
  await userEvent.dblClick(within(row('person 1 8')).getByRole('button'));
  expect(tray.asked).toHaveLength(2);
  tray.asked = [];
  await userEvent.dblClick(within(row('site 2')).getByRole('button', { name: 'More: Site 2' }));
  await userEvent.dblClick(row('site 2').querySelector('.fold') as HTMLElement);
  expect(tray.asked).toEqual([]);
});

test('a menu stays whole where two of its choices read the same', async () => {
  const names = [{ id: 7, name: 'Ann Lee' }, { id: 8, name: 'Ann Lee' }];
  const post = { type: 'post', id: 42, title: 'Prices', edit_link: null };
  tray.shows(site(1, 'Shop', { conflicts: [{ post, people: names, evidence: 'present', silent_since: null, snoozed_until: null }] }));
  await tick();
  await userEvent.click(within(screen.getByRole('region')).getByRole('button', { name: /^More/ }));
  const mutes = screen.getAllByRole('menuitem').filter((one) => one.textContent?.includes('Ann Lee'));
  await userEvent.click(mutes[1] as HTMLElement);
  expect(tray.asked).toEqual([{ request: 'act', act: { do: 'mute_person', site: 1, person: 8, muted: true } }]);
});
