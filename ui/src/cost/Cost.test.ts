import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll } from '../testing/answers';
import { site, TestTray } from '../testing/tray';
import { costs } from './cost';

test('the site that costs most is first, beside what open tabs cost', async () => {
  const tray = new TestTray();
  answersAll(tray);
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'), site(2, 'Blog'));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'What it costs' }));
  const rows = screen.getAllByRole('row').slice(1).map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim());
  expect(rows.slice(0, 4)).toEqual(['One open editor tab 360', 'One open dashboard tab 60', 'Shop 240', 'Blog 61']);
  expect(rows[4]).toMatch(/All.*2.*sites.*301/);
});

test('sites are found by name and address', () => {
  const sites = [site(1, 'Shop'), site(2, 'Blog'), site(3, 'Atlas'), site(4, 'Added a moment ago')];
  const told = [1, 7, 7].map((requests_last_hour, place) => ({ id: place + 1, requests_last_hour }));
  expect(costs(told, sites, '').map((one) => one.name)).toEqual(['Atlas', 'Blog', 'Shop']);
  expect(costs(told, sites, 'SITE-1.example')).toEqual([{ id: 1, name: 'Shop', requests: 1 }]);
});
