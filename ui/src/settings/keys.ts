// Keys as they are pressed, as the tray types them, and as people read them.
import { has, t } from '../words';

/** What is held with a key, in the order in which it is typed. */
const HELD = ['ctrl', 'alt', 'shift', 'super'] as const;
type Held = (typeof HELD)[number];

/** Keys that are held, by where they are. */
const MODIFIERS: Record<string, Held> = {
  ControlLeft: 'ctrl', ControlRight: 'ctrl', AltLeft: 'alt', AltRight: 'alt',
  ShiftLeft: 'shift', ShiftRight: 'shift', MetaLeft: 'super', MetaRight: 'super',
  OSLeft: 'super', OSRight: 'super',
};
/** What is drawn on keys that are called by no word. */
const DRAWN: Record<string, string> = { left: '←', right: '→', up: '↑', down: '↓' };

/** What is held while keys are pressed. Not every system tells it of the key with its own mark. */
export class Holding {
  private system = new Set<string>();

  /** A key goes down; whether it is one that is held. */
  down(event: KeyboardEvent): boolean {
    const held = MODIFIERS[event.code];
    if (held === 'super') this.system.add(event.code);
    return held !== undefined || event.key === 'AltGraph';
  }

  up(event: KeyboardEvent): void {
    this.system.delete(event.code);
  }

  clear(): void {
    this.system.clear();
  }

  /** What is held, in its order. */
  all(event: KeyboardEvent): Held[] {
    const own = MODIFIERS[event.code];
    // Of a key that goes down or up itself, the event tells how it was before.
    const is = (one: Held, told: boolean) => (own === one ? event.type === 'keydown' : told);
    const held = {
      ctrl: is('ctrl', event.ctrlKey),
      alt: is('alt', event.altKey),
      shift: is('shift', event.shiftKey),
      super: is('super', event.metaKey || this.system.size > 0),
    };
    return HELD.filter((one) => held[one]);
  }
}

/** The name of the key that was pressed: by what is on it, and where that is no Latin letter or digit by where it is. */
export function keyName({ key, code }: KeyboardEvent): string {
  const one = key.toLowerCase();
  if (/^[a-z0-9]$/.test(one)) return one;
  const placed = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  if (placed) return (placed[1] ?? placed[2] ?? '').toLowerCase();
  if (code === 'Space') return 'space';
  return key.replace(/^Arrow/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** Whether a key can be a shortcut: alone, or with Shift, it is what everybody types with. */
export function isHeld(held: readonly string[]): boolean {
  return held.some((one) => one !== 'shift');
}

/** What the keys of a shortcut are called, one after the other. */
export function shown(typed: string): string[] {
  return typed.split('+').map((one) => {
    const name = one === 'super' && /^Mac/.test(navigator.platform) ? 'key-super-mac' : `key-${one}`;
    return has(name) ? t(name) : (DRAWN[one] ?? one.toUpperCase());
  });
}
