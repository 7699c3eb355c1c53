import { Channel, invoke } from '@tauri-apps/api/core';
import type { Heard } from '../bindings/Heard';
import type { Tray } from './tray';

/** The running program over the commands of the window's process. */
export const tauri: Tray = {
  attach: (hear) => invoke('attach', { page: new Channel<Heard>(hear) }),
  ask: (request) => invoke('ask', { request }),
  start: () => invoke('start_tray'),
  kept: () => invoke('kept'),
  keep: (kept) => invoke('keep', { kept }),
};
