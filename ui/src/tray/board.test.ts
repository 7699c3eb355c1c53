import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { person, site, TestTray } from '../testing/tray';

test('what is shown stays while sites that were added are told one by one', async () => {
  const tray = new TestTray();
  const shop = site(1, 'Shop', { people: [person(7, 'Ann Lee')] });
  render(App, { tray });
  await tick();
  tray.shows(shop);
  await tick();
  const list = screen.getByRole('treegrid');
  const frame = { sites: [1, 2, 3], focus: null, pause: null, away: 0, settings: 0, program: '0.1.0' };
  tray.tell({ event: 'board', part: { version: 1, at: new Date().toISOString(), frame, sites: [site(2, 'Blog')] } });
  await tick();
  expect(screen.getByRole('treegrid')).toBe(list);
  tray.changes(site(3, 'News', { people: [person(8, 'Ben Ito')] }));
  await tick();
  expect(screen.getByRole('treegrid')).toBe(list);
  expect(screen.getByText('Ben Ito')).toBeTruthy();
});
