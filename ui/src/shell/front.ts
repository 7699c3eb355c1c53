/** On X11 the keyboard is away from the window while global keys are held, so that it seems to be left for so long, in milliseconds. */
const HELD = 600;

/** Since when the window is in front. */
export class Front {
  private since: number;
  private left: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    // It came a moment ago.
    this.since = this.now();
    this.left = -Infinity;
  }

  /** The window has the keyboard. */
  focused(): void {
    if (this.now() - this.left > HELD) this.since = this.now();
  }

  /** The window has the keyboard no more. */
  blurred(): void {
    this.left = this.now();
  }

  /** Whether it was in front before it was asked for just now. What asks for it brings it to the front as well. */
  was(): boolean {
    const now = this.now();
    const here = document.hasFocus() || now - this.left < HELD;
    return here && now - this.since > HELD;
  }
}
