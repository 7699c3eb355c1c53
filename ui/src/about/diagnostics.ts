import type { BoardSite } from '../bindings/BoardSite';
import type { Decided } from '../bindings/Decided';
import type { ListedSetting } from '../bindings/ListedSetting';
import type { SiteCost } from '../bindings/SiteCost';

/** What diagnostics are made of. */
export interface Known {
  program: string;
  /** The web view that draws the window. */
  view: string;
  sites: readonly BoardSite[];
  costs: readonly SiteCost[];
  settings: readonly ListedSetting[];
  decisions: readonly Decided[];
}

/** “here 3, idle 1”, in the order of the names. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const said = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, count]) => `${name} ${count}`);
  return said.join(', ') || 'none';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/**
 * What helps to find a fault, in English and for others to read: counts, stable names and settings. No name, address or
 * title is in it, nor a path, which holds the name of the user's account.
 */
export function diagnostics({ program, view, sites, costs, settings, decisions }: Known): string {
  const requests = costs.map((site) => site.requests_last_hour);
  const faults = sites.flatMap(({ fault, network_fault }) => [fault, network_fault].filter((one) => one !== null));
  const changed = settings.filter((one) => JSON.stringify(one.value) !== JSON.stringify(one.default));
  return [
    `Presence Tray ${program}`,
    `web view: ${view}`,
    `sites: ${sites.length} (${counted(sites.map((site) => site.standing))})`,
    `muted: ${sites.filter((site) => site.muted).length}, not listed whole: ${sites.filter((site) => !site.whole).length}`,
    `faults: ${counted(faults.map((fault) => fault.code))}`,
    `others: ${sum(sites.map((site) => site.people.length))}, most on one site ${Math.max(0, ...sites.map((site) => site.people.length))}`,
    `posts of the user: ${sum(sites.map((site) => site.my_posts.length))}, conflicts: ${sum(sites.map((site) => site.conflicts.length))}`,
    `requests in the last hour: ${sum(requests)}, most to one site ${Math.max(0, ...requests)}`,
    `decisions: ${counted(decisions.map((one) => (one.told ? 'told' : (one.reason ?? 'silent'))))}`,
    `settings: ${changed.map((one) => `${one.name} ${one.typed}`).join('; ') || 'as they are by themselves'}`,
  ].join('\n');
}
