import type { Channel } from '@tauri-apps/api/core';
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test, vi } from 'vitest';
import type { Heard } from '../bindings/Heard';
import { tauri } from './tauri';

afterEach(clearMocks);

test('where it can not be told that a part of the board was taken, that is said', async () => {
  const part = { version: 1, at: '', frame: null, sites: [] };
  mockIPC((command, given) => {
    if (command === 'taken') throw new Error('the process refused');
    if (command === 'attach') (given as { page: Channel<Heard> }).page.onmessage({ event: 'board', part });
  });
  const [heard, failed]: [Heard[], unknown[]] = [[], []];
  await tauri.attach((one) => heard.push(one), (why) => failed.push(why));
  await vi.waitUntil(() => failed.length > 0);
  expect(heard).toEqual([{ event: 'board', part }]);
  expect(String(failed)).toContain('the process refused');
});
