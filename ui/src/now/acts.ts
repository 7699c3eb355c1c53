// What a row does, in one place for the mouse, the keyboard and the buttons.
import type { Act } from '../bindings/Act';
import type { BoardPerson } from '../bindings/BoardPerson';
import type { BoardSite } from '../bindings/BoardSite';
import type { Post } from '../bindings/Post';
import type { PostName } from '../bindings/PostName';
import type { WindowState } from '../tray/state.svelte';
import type { Row } from './rows';

/** A post as it is named in what is asked. */
export function named(post: Post): PostName {
  return { type: post.type, id: post.id };
}

/** What opens the post that somebody is in, or else the screen that they are on. */
export function openWhere(site: BoardSite, { person, posts }: BoardPerson): Act {
  const [post] = posts;
  if (post) return { do: 'open_post', site: site.id, post: named(post) };
  return { do: 'open_screen', site: site.id, person: person.id };
}

/** Opens the post that somebody is in, or else the screen that they are on. */
export function enterPerson(state: WindowState, site: BoardSite, person: BoardPerson): void {
  void state.act(openWhere(site, person));
}

/** Opens a post in the browser. */
export function openPost(state: WindowState, site: BoardSite, post: Post): void {
  void state.act({ do: 'open_post', site: site.id, post: named(post) });
}

/** What is remembered of a row that was folded or unfolded. */
function folding(row: Row): string | null {
  switch (row.kind) {
    case 'posts':
      return 'posts';
    case 'group':
      return row.group;
    case 'site':
      return row.open === null ? null : `site ${row.site.address}`;
    case 'network':
      return `network ${row.site.address}`;
    case 'fault':
      return `fault ${row.site.address}`;
    default:
      return null;
  }
}

/** Folds or unfolds a row, where it can be. */
export function turn(state: WindowState, row: Row): void {
  const what = folding(row);
  if (what !== null) state.turn(what);
}

/** Does what a row is for. */
export function enter(state: WindowState, row: Row): void {
  switch (row.kind) {
    case 'person':
      return enterPerson(state, row.site, row.person);
    case 'post':
      return openPost(state, row.site, row.mine.post);
    case 'sub-site':
      return void state.act({ do: 'open_sub_site', site: row.site.id, sub_site: row.sub.id });
    case 'site':
      return void state.act({ do: 'open_dashboard', site: row.site.id });
    case 'posts':
    case 'group':
    case 'network':
    case 'fault':
      return turn(state, row);
  }
}
