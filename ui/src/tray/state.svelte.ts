import { getContext, setContext } from 'svelte';
import type { Act } from '../bindings/Act';
import type { Answer } from '../bindings/Answer';
import type { Connecting } from '../bindings/Connecting';
import type { Heard } from '../bindings/Heard';
import type { Kept } from '../bindings/Kept';
import type { Request } from '../bindings/Request';
import type { TrayLink } from '../bindings/TrayLink';
import type { WindowPage } from '../bindings/WindowPage';
import { Board } from './board.svelte';
import { act, type Tray } from './tray';

/** How often what is told in minutes is looked at again, in milliseconds. */
const TICK = 15_000;
/** So much of what was chosen is remembered. */
const RECENT = 20;

/** What the page knows, and what it can ask for. Every view takes it by `useWindow()`. */
export class WindowState {
  readonly board = new Board();
  link = $state.raw<TrayLink>({ state: 'starting' });
  /** The page that was asked for last, and how often one was. */
  asked = $state.raw<{ page: WindowPage; times: number }>({ page: 'now', times: 0 });
  /** How far connecting a site has come, as it was told last; `null` where none is or was connected. */
  connecting = $state.raw<Connecting | null>(null);
  /** What connecting began with. */
  private begun: Request | null = null;
  /** Why what was asked for last could not be done. */
  failed = $state.raw<string | null>(null);
  /** What is kept of how the window looks. */
  kept = $state.raw<Kept>({ zoom: 1, folded: [], recent: [] });
  /** Now, in milliseconds; moves on by itself. */
  now = $state(Date.now());

  constructor(private readonly tray: Tray) {}

  /** Begins to hear. Ends with what it returns. */
  begin(): () => void {
    const ticking = setInterval(() => (this.now = Date.now()), TICK);
    this.tray.kept().then((kept) => this.keep(kept), (why) => (this.failed = String(why)));
    void this.tray.attach((heard) => this.hear(heard));
    return () => clearInterval(ticking);
  }

  private hear(heard: Heard): void {
    this.now = Date.now();
    switch (heard.event) {
      case 'tray':
        if (heard.tray.state === 'connected') this.board.clear();
        // What is connected is connected for a conversation, and ends with it.
        this.connecting = null;
        this.link = heard.tray;
        break;
      case 'board':
        this.board.take(heard.part);
        break;
      case 'connecting':
        this.connecting = heard.view;
        break;
      case 'come':
        this.show(heard.page);
        void this.tray.ask({ request: 'came' });
        break;
    }
  }

  /** Asks for something; what can not be done is said. */
  async ask(request: Request): Promise<void> {
    const answer = await this.tray.ask(request);
    this.failed = answer.answer === 'failed' ? answer.message : null;
  }

  /** Asks for something that the caller shows, also where it can not be had. */
  answer(request: Request): Promise<Answer> {
    return this.tray.ask(request);
  }

  /** Does something with what is on the board. */
  async act(what: Act): Promise<void> {
    const answer = await act(this.tray, what);
    this.failed = answer.answer === 'failed' ? answer.message : null;
  }

  /** Begins to connect the site with this address. */
  connect(address: string): Promise<void> {
    return this.beginConnecting({ request: 'connect', address, name: null, browser: true });
  }

  /** Begins to sign in again on the site with this name, and shows how far that has come. */
  reconnect(site: string): Promise<void> {
    this.show('add-site');
    return this.beginConnecting({ request: 'reconnect', site, browser: true });
  }

  /** Does what was begun last once more, and where that is not known anew what is shown. */
  connectAgain(): Promise<void> {
    if (this.begun) return this.beginConnecting(this.begun);
    return this.connecting ? this.connect(this.connecting.address) : Promise.resolve();
  }

  private async beginConnecting(request: Request): Promise<void> {
    await this.ask(request);
    if (this.failed === null) this.begun = request;
  }

  /** Shows a page. */
  show(page: WindowPage): void {
    this.asked = { page, times: this.asked.times + 1 };
  }

  /** Starts the tray. */
  start(): Promise<void> {
    return this.tray.start();
  }

  /** Whether something was folded by the user, or unfolded where it is folded by itself. */
  turned(what: string): boolean {
    return this.kept.folded.includes(what);
  }

  /** Folds or unfolds. */
  turn(what: string): void {
    const others = this.kept.folded.filter((one) => one !== what);
    const folded = this.turned(what) ? others : [...others, what];
    this.keep({ ...this.kept, folded });
  }

  /** Remembers that it was chosen, by its name, before everything that was chosen earlier. */
  chose(what: string): void {
    const others = this.kept.recent.filter((one) => one !== what);
    this.keep({ ...this.kept, recent: [what, ...others].slice(0, RECENT) });
  }

  /** Changes how large everything is. */
  zoom(zoom: number): void {
    this.keep({ ...this.kept, zoom: Math.min(2, Math.max(0.5, Math.round(zoom * 10) / 10)) });
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    void this.tray.keep(kept);
  }
}

const KEY = Symbol('window');

/** Gives everything below it this state. */
export function provideWindow(state: WindowState): WindowState {
  return setContext(KEY, state);
}

/** The state of the window. */
export function useWindow(): WindowState {
  return getContext<WindowState>(KEY);
}
