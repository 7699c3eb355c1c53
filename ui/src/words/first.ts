// The language that is spoken before anything was heard of the tray.
import type { ListedSetting } from '../bindings/ListedSetting';
import type { Tray } from '../tray/tray';
import { SYSTEM } from './languages';

/** A tray that is well tells within this many milliseconds what is set. Nothing is drawn until then. */
const SOON = 1000;

/** The setting of the language; `null` where there is none. */
export function languageOf(settings: readonly ListedSetting[]): string | null {
  const value = settings.find((one) => one.name === 'language')?.value;
  return typeof value === 'string' ? value : null;
}

/** The language that is set; where the tray does not tell, the one that was set when it told last. */
export async function first(tray: Tray): Promise<string> {
  // What can not be had is said by the window, once it is drawn.
  const kept = tray.kept().then(({ language }) => language, () => null);
  const told = tray.ask({ request: 'settings' }).then(
    (answer) => (answer.answer === 'settings' ? languageOf(answer.settings) : null),
    () => null,
  );
  const late = new Promise<null>((then) => setTimeout(() => then(null), SOON));
  return (await Promise.race([told, late])) ?? (await kept) ?? SYSTEM;
}
