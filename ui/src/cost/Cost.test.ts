import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../shell/App.svelte';
import { answersAll, asked } from '../testing/answers';
import { site, TestTray } from '../testing/tray';
import { costs } from './cost';

test('the site that costs most is first, beside what open tabs cost', async () => {
  const tray = new TestTray();
  answersAll(tray);
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
  await userEvent.click(screen.getByRole('button', { name: 'What it costs' }));
  const rows = screen.getAllByRole('row').slice(1).map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim());
  expect(rows.slice(0, 4)).toEqual(['One open editor tab 360', 'One open dashboard tab 60', 'Shop 240', 'Blog 61']);
  expect(rows[4]).toMatch(/All.*2.*sites.*301/);
});

test('sites are found by name and address', () => {
  const sites = [asked('Shop', 1), asked('Blog', 7), asked('Atlas', 7)];
  expect(costs(sites, '').map((one) => one.name)).toEqual(['Atlas', 'Blog', 'Shop']);
  expect(costs(sites, 'SHOP.example')).toEqual([{ name: 'Shop', requests: 1 }]);
});
