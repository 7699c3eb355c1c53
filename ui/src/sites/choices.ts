// What can be done with a site, for the menu of its row.
import type { BoardSite } from '../bindings/BoardSite';
import type { WindowState } from '../tray/state.svelte';
import { t } from '../words';

export interface Choice {
  text: string;
  does: () => void;
}

export function siteChoices(desk: WindowState, site: BoardSite): Choice[] {
  const { id } = site;
  return [
    { text: t('open-dashboard'), does: () => void desk.act({ do: 'open_dashboard', site: id }) },
    site.standing === 'stopped'
      ? { text: t('read-again'), does: () => void desk.act({ do: 'stop_reading', site: id, stopped: false }) }
      : { text: t('read-now'), does: () => void desk.act({ do: 'read_now', site: id }) },
    {
      text: t(site.muted ? 'unmute' : 'mute'),
      does: () => void desk.act({ do: 'mute_site', site: id, muted: !site.muted }),
    },
    {
      text: t(site.favourite ? 'no-favourite' : 'make-favourite'),
      does: () => void desk.act({ do: 'favourite', site: id, favourite: !site.favourite }),
    },
    { text: t('site-settings'), does: () => (desk.sheet = { kind: 'settings', site }) },
    { text: t('remove-site'), does: () => (desk.sheet = { kind: 'remove', site }) },
  ];
}
