import type { BoardPart } from '../bindings/BoardPart';
import type { BoardSite } from '../bindings/BoardSite';
import type { Frame } from '../bindings/Frame';

/** Everything that is shown, as it was told last. */
export class Board {
  frame = $state.raw<Frame | null>(null);
  private told = $state.raw<ReadonlyMap<number, BoardSite>>(new Map());

  /** The sites in the order in which they were added. */
  readonly sites = $derived.by(() => {
    const all = this.frame?.sites.map((id) => this.told.get(id)) ?? [];
    return all.filter((site) => site !== undefined);
  });
  /** Whether all of it was told. */
  readonly whole = $derived(this.frame !== null && this.sites.length === this.frame.sites.length);
  /** Whether all of it was told once. Sites that are added later come one by one, and nothing waits for them. */
  ready = $state(false);

  /** Takes in a part. A site that did not change stays the same object. */
  take(part: BoardPart): void {
    const told = new Map(this.told);
    if (part.frame) {
      const there = new Set(part.frame.sites);
      for (const id of told.keys()) if (!there.has(id)) told.delete(id);
      this.frame = part.frame;
    }
    for (const site of part.sites) told.set(site.id, site);
    this.told = told;
    this.ready ||= this.whole;
  }

  /** Forgets everything: another board begins. */
  clear(): void {
    this.ready = false;
    this.frame = null;
    this.told = new Map();
  }
}
