// A running program for tests: it tells what the test wants, and notes what is asked of it.
import type { Answer } from '../bindings/Answer';
import type { BoardPerson } from '../bindings/BoardPerson';
import type { BoardSite } from '../bindings/BoardSite';
import type { Heard } from '../bindings/Heard';
import type { Kept } from '../bindings/Kept';
import type { Post } from '../bindings/Post';
import type { Request } from '../bindings/Request';
import type { Tray } from '../tray/tray';

export class TestTray implements Tray {
  asked: Request[] = [];
  starts = 0;
  stepsBack = 0;
  look: Kept = { zoom: 1, folded: [], recent: [], order: 'name', language: null };
  answer: Answer = { answer: 'done' };
  /** What is answered to some requests, in the place of `answer`. */
  answers: { [of in Request['request']]?: (request: Request & { request: of }) => Answer } = {};
  private hear: (heard: Heard) => void = () => {};

  async attach(hear: (heard: Heard) => void): Promise<void> {
    this.hear = hear;
    hear({ event: 'tray', tray: { state: 'connected' } });
  }

  async ask(request: Request): Promise<Answer> {
    this.asked.push(request);
    const own = this.answers[request.request] as ((request: Request) => Answer) | undefined;
    return own?.(request) ?? this.answer;
  }

  async start(): Promise<void> {
    this.starts += 1;
  }

  async stepBack(): Promise<void> {
    this.stepsBack += 1;
  }

  async kept(): Promise<Kept> {
    return this.look;
  }

  async keep(kept: Kept): Promise<void> {
    this.look = kept;
  }

  tell(heard: Heard): void {
    this.hear(heard);
  }

  /** How often the settings changed, as the board tells it. */
  settings = 0;

  /** Tells a whole board. What the window asked for by itself until then is not noted. */
  shows(...sites: BoardSite[]): void {
    this.asked = [];
    const frame = { sites: sites.map((site) => site.id), focus: null, pause: null, away: 0, settings: this.settings, program: '0.1.0' };
    this.tell({ event: 'board', part: { version: 1, at: new Date().toISOString(), frame, sites } });
  }

  /** Tells of one site that it is otherwise now. */
  changes(site: BoardSite): void {
    this.tell({ event: 'board', part: { version: 1, at: new Date().toISOString(), frame: null, sites: [site] } });
  }
}

export function site(id: number, name: string, about: Partial<BoardSite> = {}): BoardSite {
  return {
    id,
    name,
    address: `site-${id}.example`,
    favourite: false,
    muted: false,
    muted_until: null,
    group: null,
    initials: null,
    colour: null,
    standing: 'known',
    fault: null,
    whole: true,
    people: [],
    sub_sites: [],
    network_fault: null,
    my_posts: [],
    conflicts: [],
    ...about,
  };
}

export function post(id: number, title: string | null): Post {
  return { type: 'post', id, title, edit_link: null };
}

export function person(id: number, name: string, about: Partial<BoardPerson> = {}): BoardPerson {
  return {
    person: { id, name },
    initials: name.slice(0, 1),
    ground: id % 8,
    since: null,
    place: { kind: 'screen', id: 'upload', label: 'Media library' },
    posts: [],
    idle: false,
    in_my_post: false,
    ...about,
  };
}
