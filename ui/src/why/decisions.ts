import type { Decided } from '../bindings/Decided';

/** Which decisions are shown. */
export type Which = 'all' | 'told' | 'silent';

/** The decisions that are wanted, newest first. */
export function wanted(decisions: readonly Decided[], which: Which, filter: string): Decided[] {
  const text = filter.trim().toLocaleLowerCase();
  const says = (one: Decided) => `${one.site}\n${one.about}\n${one.why}`.toLocaleLowerCase();
  return decisions
    .filter((one) => (which === 'all' || one.told === (which === 'told')) && says(one).includes(text))
    .reverse();
}
