import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { BoardConflict } from '../bindings/BoardConflict';
import App from '../shell/App.svelte';
import { person, post, site, TestTray } from '../testing/tray';

let tray: TestTray;
const ann = person(7, 'Ann Lee');

function conflict(id: number, title: string, about: Partial<BoardConflict> = {}): BoardConflict {
  return { post: post(id, title), people: [ann.person], evidence: 'opened', silent_since: null, snoozed_until: null, ...about };
}

function shop(...conflicts: BoardConflict[]) {
  return site(1, 'Shop', { people: [ann], conflicts });
}

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(shop());
  await tick();
});

/** What is read out, a paragraph each. */
function spoken(): Element[] {
  const [region] = screen.getAllByRole('status').filter((one) => one.getAttribute('aria-live') === 'polite');
  expect(region?.getAttribute('aria-atomic')).toBe('false');
  return [...(region?.children ?? [])];
}

test('conflicts are read out in every view, each once', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'My posts' }));
  tray.changes(shop(conflict(42, 'Prices')));
  await tick();
  const [prices] = spoken();
  expect(prices?.textContent).toContain('Prices');
  tray.changes(shop(conflict(42, 'Prices'), conflict(43, 'Autumn')));
  await tick();
  expect(spoken()).toHaveLength(2);
  expect(spoken()[0]).toBe(prices);
  tray.tell({ event: 'tray', tray: { state: 'connected' } });
  await tick();
  expect(spoken()[0]).toBe(prices);
  tray.shows(shop(conflict(42, 'Prices')));
  await tick();
  expect(spoken()).toEqual([prices]);
});

test('of a conflict that is snoozed nothing is read out', async () => {
  tray.changes(shop(conflict(42, 'Prices', { snoozed_until: '2026-11-24T10:42:00Z' })));
  await tick();
  expect(spoken()).toEqual([]);
  expect(screen.getByRole('region', { name: 'Others in your posts' })).toBeTruthy();
});

test('how many conflicts there are stands beside the view that shows them', async () => {
  const now = () => within(screen.getByRole('navigation')).getByRole('button', { name: /^Now/ });
  expect(now().textContent?.trim()).toBe('Now');
  tray.changes(shop(conflict(42, 'Prices'), conflict(43, 'Autumn')));
  await tick();
  expect(now().textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('Now 2 Others in your posts');
});

test('when what was done with a conflict ends it, the next one has the focus, and at last the list', async () => {
  const [prices, autumn] = [conflict(42, 'Prices'), conflict(43, 'Autumn')];
  tray.changes(shop(prices, autumn));
  await tick();
  await userEvent.click(screen.getAllByRole('button', { name: 'Mute' })[0] as HTMLElement);
  tray.changes(shop(autumn));
  await tick();
  await tick();
  const open = screen.getByRole('button', { name: 'Open post' });
  expect(document.activeElement).toBe(open);
  await userEvent.click(screen.getByRole('button', { name: 'Let go' }));
  tray.changes(shop());
  await tick();
  await tick();
  expect(document.activeElement?.getAttribute('data-key')).toBe('site 1');
});

test('a conflict that ends by itself takes the focus from nobody', async () => {
  tray.changes(shop(conflict(42, 'Prices')));
  await tick();
  const field = screen.getByRole('searchbox');
  field.focus();
  tray.changes(shop());
  await tick();
  await tick();
  expect(document.activeElement).toBe(field);
});
