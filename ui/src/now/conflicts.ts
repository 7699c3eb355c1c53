import type { BoardConflict } from '../bindings/BoardConflict';
import type { BoardSite } from '../bindings/BoardSite';
import { inOrder } from './rows';

/** Others in a post of the user's, on one of the sites. Its key means the same thing from one state to the next. */
export interface Conflicting {
  key: string;
  site: BoardSite;
  conflict: BoardConflict;
}

/** All conflicts, in the order of their sites. */
export function conflicts(sites: readonly BoardSite[]): Conflicting[] {
  return inOrder(sites).flatMap((site) =>
    site.conflicts.map((conflict) => ({ key: `${site.id} ${conflict.post.type} ${conflict.post.id}`, site, conflict })),
  );
}
