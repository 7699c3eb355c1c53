import type { BoardSite } from '../bindings/BoardSite';

/** What is asked or shown before anything else goes on. */
export type Sheet =
  | { kind: 'remove' | 'settings'; site: BoardSite }
  /** A group is changed; a new one is made where none is named. */
  | { kind: 'group'; group: string | null }
  | { kind: 'open-all'; group: string; sites: readonly BoardSite[] };
