import type { BoardConflict } from '../bindings/BoardConflict';
import type { BoardPerson } from '../bindings/BoardPerson';
import type { Person } from '../bindings/Person';
import type { Post } from '../bindings/Post';
import { t } from '.';
import { ago } from './when';

/** A person's name, or what stands for it. */
export function name(person: Person): string {
  return person.name || t('person-unnamed', { id: String(person.id) });
}

/** A post's title in quotes, or what stands for it. */
export function title(post: Post): string {
  return post.title ? t('post-title', { title: post.title }) : t('post-untitled', { id: String(post.id) });
}

/** What somebody is doing where. */
export function doing({ posts, place }: BoardPerson): string {
  const [first, ...more] = posts;
  if (first && more.length > 0) return t('doing-editing-more', { post: title(first), more: more.length });
  if (first) return t('doing-editing', { post: title(first) });
  if (place.kind === 'screen') return place.label;
  return t(place.kind === 'hidden' ? 'doing-hidden' : 'doing-online');
}

/** “Ann Lee”, “Ann Lee and Ben Ito”, “Ann Lee and 2 others”. */
export function people(all: Person[]): string {
  const [first, second] = all;
  if (!first) return '';
  if (!second) return name(first);
  if (all.length === 2) return t('people-two', { first: name(first), second: name(second) });
  return t('people-more', { first: name(first), more: all.length - 1 });
}

/** Who did what to which post, by the evidence and no further. */
export function conflict({ evidence, people: who, post }: BoardConflict): string {
  return t(`conflict-${evidence}`, { people: people(who), post: title(post), count: who.length });
}

/** How it stands with the user's own tab in it. */
export function mine(conflict: BoardConflict, now: number): string {
  if (conflict.silent_since) {
    const since = ago(conflict.silent_since, now);
    return since ? t('mine-left', { ago: since }) : t('mine-left-now');
  }
  return t(conflict.evidence === 'present' ? 'mine-too' : 'mine-live');
}
