import type { Answer } from '../bindings/Answer';
import type { Heard } from '../bindings/Heard';
import type { Kept } from '../bindings/Kept';
import type { Request } from '../bindings/Request';

/** The running program, as far as the page can reach it: through the window's process, in `src-tauri/`. */
export interface Tray {
  /** Hears everything from now on, from the beginning. `fails`: where it can not go on so. */
  attach(hear: (heard: Heard) => void, fails: (why: unknown) => void): Promise<void>;
  /** Asks for something. What can not be done is an answer, too: `failed`. */
  ask(request: Request): Promise<Answer>;
  /** Starts it where it does not run. */
  start(): Promise<void>;
  /** Puts the window away, and leaves the keyboard to whoever had it before. */
  stepBack(): Promise<void>;
  /** What is kept of how the window looks. */
  kept(): Promise<Kept>;
  /** Keeps it, and gives the window its zoom. */
  keep(kept: Kept): Promise<void>;
}
