import type { BoardSite } from '../bindings/BoardSite';
import type { SiteCost } from '../bindings/SiteCost';

/** Requests an hour of one open tab of wp-admin: WordPress's heartbeat comes once a minute on the dashboard. */
export const DASHBOARD = 60;
/** The same of the block editor, where it comes every 10 seconds. */
export const EDITOR = 360;

/** What one site was asked in the last hour. */
export interface Cost {
  id: number;
  name: string;
  requests: number;
}

/** The sites on the board that are wanted, the one that costs most first. */
export function costs(told: readonly SiteCost[], sites: readonly BoardSite[], filter: string): Cost[] {
  const text = filter.trim().toLocaleLowerCase();
  const requests = new Map(told.map((site) => [site.id, site.requests_last_hour]));
  return sites
    .filter(({ id, name, address }) => requests.has(id) && `${name}\n${address}`.toLocaleLowerCase().includes(text))
    .map(({ id, name }) => ({ id, name, requests: requests.get(id) ?? 0 }))
    .sort((a, b) => b.requests - a.requests || a.name.localeCompare(b.name));
}
