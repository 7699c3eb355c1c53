import { Channel, invoke } from '@tauri-apps/api/core';
import type { Heard } from '../bindings/Heard';
import { together } from './together';
import type { Tray } from './tray';

/** Nobody sees more than is drawn in this many milliseconds. */
const FRAME = 16;

/** The running program over the commands of the window's process. */
export const tauri: Tray = {
  attach: (hear) => invoke('attach', { page: new Channel<Heard>(together(hear, (then) => void setTimeout(then, FRAME))) }),
  ask: (request) => invoke('ask', { request }),
  start: () => invoke('start_tray'),
  kept: () => invoke('kept'),
  keep: (kept) => invoke('keep', { kept }),
};
