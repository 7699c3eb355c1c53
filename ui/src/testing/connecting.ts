import type { Connecting } from '../bindings/Connecting';
import type { ConnectingPhase } from '../bindings/ConnectingPhase';

/** How far connecting a site has come, for tests. */
export function connecting(phase: ConnectingPhase, about: Partial<Connecting> = {}): Connecting {
  return {
    version: 1,
    address: 'shop.example',
    origin: 'https://shop.example',
    phase,
    steps: [],
    next: [],
    ways: [],
    open_by_hand: null,
    password_page: null,
    copy: null,
    fault: null,
    site: null,
    ...about,
  };
}
