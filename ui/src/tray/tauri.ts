import { Channel, invoke } from '@tauri-apps/api/core';
import type { Heard } from '../bindings/Heard';
import { together } from './together';
import type { Tray } from './tray';

/** Nobody sees more than is drawn in this many milliseconds. */
const FRAME = 16;

/** The running program over the commands of the window's process. */
export const tauri: Tray = {
  attach: (hear, fails) => {
    const takes = (heard: Heard): void => {
      hear(heard);
      // So many parts of the board are sent, and no more until some were taken.
      if (heard.event === 'board') invoke('taken').catch(fails);
    };
    return invoke('attach', { page: new Channel<Heard>(together(takes, (then) => void setTimeout(then, FRAME))) });
  },
  ask: (request) => invoke('ask', { request }),
  start: () => invoke('start_tray'),
  stepBack: () => invoke('step_back'),
  kept: () => invoke('kept'),
  keep: (kept) => invoke('keep', { kept }),
};
