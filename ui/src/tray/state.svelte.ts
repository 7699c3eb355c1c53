import { getContext, setContext } from 'svelte';
import type { Act } from '../bindings/Act';
import type { Answer } from '../bindings/Answer';
import type { Autostart } from '../bindings/Autostart';
import type { Connecting } from '../bindings/Connecting';
import type { Heard } from '../bindings/Heard';
import type { Kept } from '../bindings/Kept';
import type { ListOrder } from '../bindings/ListOrder';
import type { ListedSetting } from '../bindings/ListedSetting';
import type { Removal } from '../bindings/Removal';
import type { Request } from '../bindings/Request';
import type { TrayLink } from '../bindings/TrayLink';
import type { WindowPage } from '../bindings/WindowPage';
import { isOver } from '../connecting/shown';
import type { List } from '../importing/list';
import { languageOf } from '../words/first';
import { SYSTEM } from '../words/languages';
import { speak } from '../words/speaking.svelte';
import type { Sheet } from '../sites/sheets';
import { Board } from './board.svelte';
import type { Tray } from './tray';

/** How often what is told in minutes is looked at again, in milliseconds. */
const TICK = 15_000;
/** So much of what was chosen is remembered. */
const RECENT = 20;

/** What the user changes in how the window looks. */
type Change = (kept: Kept) => Kept;

/** What the page knows, and what it can ask for. Every view takes it by `useWindow()`. */
export class WindowState {
  readonly board = new Board();
  link = $state.raw<TrayLink>({ state: 'starting' });
  /** The page that was asked for last, and how often one was. */
  asked = $state.raw<{ page: WindowPage; times: number }>({ page: 'now', times: 0 });
  /** The address of a site that is typed and not sent yet: whoever looks at something else meanwhile finds it again. */
  typed = $state('');
  /** How far connecting a site has come, as it was told last; `null` where none is or was connected. */
  connecting = $state.raw<Connecting | null>(null);
  /** The site whose connecting was cut short, because the tray was gone. */
  cutShort = $state.raw<string | null>(null);
  /** What became of the site that was removed last. */
  removal = $state.raw<Removal | null>(null);
  /** Whether the tray starts with the session, as it was told last. */
  autostart = $state.raw<Autostart | null>(null);
  /** Who waits to be told that, the first who asked first. */
  private askedAutostart: ((told: Autostart | null) => void)[] = [];
  /** The list of sites that is or was gone through. */
  list = $state.raw<List | null>(null);
  /** What is asked or shown before anything else goes on. */
  sheet = $state.raw<Sheet | null>(null);
  /** The group whose sites are shown; all sites for none. */
  group = $state.raw<string | null>(null);
  /** What connecting began with. */
  private begun: Request | null = null;
  /** Why something that was asked for could not be done. What is asked for next takes it away, and not what was done. */
  failed = $state.raw<string | null>(null);
  /** What is kept of how the window looks. */
  kept = $state.raw<Kept>({ zoom: 1, folded: [], recent: [], order: 'name', language: null });
  /** What was changed in it before it was told what is kept; none once it was. */
  private changes: Change[] | null = [];
  /** Now, in milliseconds; moves on by itself. */
  now = $state(Date.now());

  constructor(private readonly tray: Tray) {}

  /** Begins to hear. Ends with what it returns. */
  begin(): () => void {
    const ticking = setInterval(() => (this.now = Date.now()), TICK);
    this.tray.kept().then((kept) => this.begins(kept), (why: unknown) => this.begins(this.kept, why));
    const fails = (why: unknown) => this.fails(why);
    this.tray.attach((heard) => this.hear(heard), fails).catch(fails);
    return () => clearInterval(ticking);
  }

  private hear(heard: Heard): void {
    this.now = Date.now();
    switch (heard.event) {
      case 'tray':
        if (heard.tray.state === 'connected') {
          this.board.clear();
          void this.answer({ request: 'settings' });
        }
        // What is connected is connected for a conversation, and ends with it.
        if (this.connecting && !isOver(this.connecting)) this.cutShort = this.connecting.site ?? this.connecting.address;
        this.connecting = null;
        this.sheet = null;
        if (this.list?.running) this.list = null;
        for (const told of this.askedAutostart.splice(0)) told(null);
        this.link = heard.tray;
        break;
      case 'board':
        this.board.take(heard.part);
        break;
      case 'connecting':
        this.connecting = heard.view;
        this.cutShort = null;
        if (heard.view.phase === 'connected') this.connected(heard.view);
        break;
      case 'imported':
        if (this.list) this.list = { ...this.list, lines: [...this.list.lines, heard.line] };
        break;
      case 'import_done':
        if (this.list) this.list = { ...this.list, running: false, failed: heard.done.failed, left: heard.done.left };
        break;
      case 'removed':
        this.removal = heard.removal;
        break;
      case 'autostart':
        this.autostart = heard.autostart;
        this.askedAutostart.shift()?.(heard.autostart);
        break;
      case 'come':
        this.show(heard.page);
        // Where no tray waits for it, nobody has to know.
        void this.answer({ request: 'came' });
        break;
    }
  }

  /** Asks for something, and tells whether it was done; what can not be done is said. */
  async ask(request: Request): Promise<boolean> {
    this.failed = null;
    const answer = await this.answer(request);
    if (answer.answer === 'failed') this.fails(answer.message);
    return answer.answer !== 'failed';
  }

  /** Asks for something that the caller shows, also where it can not be had. */
  async answer(request: Request): Promise<Answer> {
    try {
      const answer = await this.tray.ask(request);
      if (answer.answer === 'settings') await this.speak(answer.settings);
      return answer;
    } catch (why) {
      return { answer: 'failed', code: 'not-asked', message: String(why) };
    }
  }

  /** Speaks the language that is set; the system's where none can be. */
  private async speak(settings: readonly ListedSetting[]): Promise<void> {
    const language = languageOf(settings);
    if (language !== this.kept.language) this.change((kept) => ({ ...kept, language }));
    try {
      await speak(language ?? SYSTEM);
    } catch (why) {
      this.failed = String(why);
    }
  }

  /** Does something with what is on the board; what became of it shows there. */
  act(act: Act): Promise<boolean> {
    return this.ask({ request: 'act', act });
  }

  private fails(why: unknown): void {
    this.failed = String(why);
  }

  /** Begins to go through a list of sites; returns why it could not be begun, and whether another one is in the way. */
  async importList(list: string, with_passwords: boolean): Promise<{ why: string; other: boolean } | null> {
    this.list = { lines: [], running: true, stopping: false, failed: null, left: 0 };
    const answer = await this.answer({ request: 'import', list, with_passwords });
    if (answer.answer !== 'failed') return null;
    this.list = null;
    return { why: answer.message, other: answer.code === 'importing-already' };
  }

  /** Begins no further site of a list that an earlier window began. */
  stopOtherList(): Promise<boolean> {
    return this.ask({ request: 'stop_import' });
  }

  /** Begins no further site of the list: those that are under way come to their end. */
  async stopList(): Promise<void> {
    if (!this.list) return;
    this.list = { ...this.list, stopping: true };
    const stops = await this.ask({ request: 'stop_import' });
    if (!stops && this.list) this.list = { ...this.list, stopping: false };
  }

  /** Connects a site of the list, and shows how far that has come. */
  connectListed(address: string): Promise<void> {
    this.show('add-site');
    return this.connect(address);
  }

  /** A site of the list that was connected since is done. */
  private connected({ address, site }: Connecting): void {
    if (!this.list) return;
    const lines = this.list.lines.map((line) =>
      line.outcome === 'ready' && line.address === address ? { ...line, outcome: 'added', site } : line,
    );
    this.list = { ...this.list, lines };
  }

  /**
   * Has the tray start with the session or not, for null only looks whether it does; returns why that could not be.
   * Null as well where the tray is gone before it told: whoever looks then sees that.
   */
  async startWithSession(wanted: boolean | null): Promise<string | null> {
    const told = new Promise<Autostart | null>((told) => this.askedAutostart.push(told));
    const asked = this.askedAutostart.at(-1);
    const answer = await this.answer({ request: 'autostart', wanted });
    if (answer.answer !== 'failed') return (await told)?.failed ?? null;
    this.askedAutostart = this.askedAutostart.filter((one) => one !== asked);
    return answer.message;
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
    const address = this.connecting?.address ?? this.cutShort;
    return address === null ? Promise.resolve() : this.connect(address);
  }

  private async beginConnecting(request: Request): Promise<void> {
    if (await this.ask(request)) this.begun = request;
  }

  /** Shows a page. */
  show(page: WindowPage): void {
    this.asked = { page, times: this.asked.times + 1 };
  }

  /** Starts the tray. */
  async start(): Promise<void> {
    this.failed = null;
    await this.tray.start().catch((why: unknown) => this.fails(why));
  }

  /** Puts the window away. */
  async stepBack(): Promise<void> {
    await this.tray.stepBack().catch((why: unknown) => this.fails(why));
  }

  /** Whether something was folded by the user, or unfolded where it is folded by itself. */
  turned(what: string): boolean {
    return this.kept.folded.includes(what);
  }

  /** Folds or unfolds. */
  turn(what: string): void {
    this.change((kept) => ({ ...kept, folded: without(kept.folded, what) ?? [...kept.folded, what] }));
  }

  /** Remembers that it was chosen, by its name, before everything that was chosen earlier. */
  chose(what: string): void {
    this.change((kept) => ({ ...kept, recent: [what, ...(without(kept.recent, what) ?? kept.recent)].slice(0, RECENT) }));
  }

  /** Lists sites in this order from now on. */
  orderBy(order: ListOrder): void {
    this.change((kept) => ({ ...kept, order }));
  }

  /** Changes how large everything is. */
  zoom(zoom: number): void {
    this.change((kept) => ({ ...kept, zoom: Math.min(2, Math.max(0.5, Math.round(zoom * 10) / 10)) }));
  }

  /** Takes in what was kept, and what was changed until then. */
  private begins(kept: Kept, failed: unknown = null): void {
    this.kept = (this.changes ?? []).reduce((all, change) => change(all), kept);
    this.changes = null;
    if (failed === null) this.keep();
    else this.fails(failed);
  }

  private change(change: Change): void {
    this.kept = change(this.kept);
    if (this.changes) this.changes.push(change);
    else this.keep();
  }

  /** Keeps it, and gives the window its zoom. */
  private keep(): void {
    this.tray.keep(this.kept).catch((why: unknown) => this.fails(why));
  }
}

/** The names without this one; nothing where it is not among them. */
function without(names: string[], name: string): string[] | null {
  return names.includes(name) ? names.filter((one) => one !== name) : null;
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
