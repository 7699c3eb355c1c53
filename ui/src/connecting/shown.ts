// What the view of connecting a site shows for what the running program tells.
import type { Connecting } from '../bindings/Connecting';
import type { ConnectingPhase } from '../bindings/ConnectingPhase';
import type { ConnectingState } from '../bindings/ConnectingState';
import type { Request } from '../bindings/Request';
import type { Way } from '../bindings/Way';

/** Something that can be done now. */
export interface Choice {
  /** The name of its text. */
  text: string;
  /** What is asked for; `again` begins once more, `another` goes back to the field. */
  does: Request | 'again' | 'another';
  /** Whether it is what most people want here. */
  first: boolean;
}

/** How a step is marked; the word beside it is `step-` with its state. */
export const MARKS: Record<ConnectingState, string> = { waiting: '·', doing: '…', done: '✓', failed: '✗', skipped: '–' };

const OPEN_KEYCHAIN: Request = { request: 'act', act: { do: 'open_keychain' } };
const ENDS: readonly ConnectingPhase[] = ['connected', 'failed', 'cancelled'];

/** Whether nothing more comes. */
export function isOver({ phase }: Connecting): boolean {
  return ENDS.includes(phase);
}

/** Whether the user and an application password can be given by hand now. */
export function takesPassword({ phase, ways }: Connecting): boolean {
  return phase === 'approval' && ways[0] === 'paste';
}

/** What can be done now, in the order of the buttons. */
export function choices(view: Connecting): Choice[] {
  const choice = (text: string, does: Choice['does'], first = false): Choice => ({ text, does, first });
  const cancel = choice('connecting-cancel', { request: 'cancel' });
  switch (view.phase) {
    case 'working':
      return [cancel];
    case 'certificate': {
      const fingerprint = view.certificate?.fingerprint;
      if (fingerprint === undefined) return [cancel];
      return [choice('accept-certificate', { request: 'accept_certificate', fingerprint }), cancel];
    }
    case 'approval':
      return [...ways(view), cancel];
    case 'keychain':
      return [
        ...(view.fault?.code.startsWith('keychain-') ? [choice('open-keychain', OPEN_KEYCHAIN)] : []),
        choice('keychain-again', { request: 'try_again' }, true),
        choice('keep-for-this-run', { request: 'keep_for_this_run' }),
        cancel,
      ];
    case 'connected':
      return [choice('another-site', 'another')];
    case 'failed':
    case 'cancelled':
      return [choice('connecting-again', 'again', true), choice('another-address', 'another')];
  }
}

/** The ways in which the sign-in can come: the page once more, and the others. */
function ways({ ways, open_by_hand }: Connecting): Choice[] {
  const [now, ...others] = ways;
  if (now === undefined) return [];
  const approve = (text: string, way: Way, first = false): Choice => ({ text, does: { request: 'approve', way }, first });
  const again = open_by_hand === null ? [] : [approve('open-page-again', now, now !== 'paste')];
  const names: Record<Way, string> = { loopback: 'way-loopback', link: 'way-link', paste: 'way-paste' };
  return [...again, ...others.map((way) => approve(names[way], way))];
}

/** What to do now. The fingerprint of a certificate is shown beside it, and not told once more. */
export function sentences({ next, certificate }: Connecting): string[] {
  return certificate ? next.filter((sentence) => !sentence.includes(certificate.fingerprint)) : next;
}

/** What the line to copy is; nothing where there is none. */
export function copied({ copy, open_by_hand, fault }: Connecting): { text: string; line: string } | null {
  if (copy === null) return null;
  if (copy === open_by_hand) return { text: 'copy-page', line: copy };
  if (fault?.code === 'sign-in-stripped') return { text: 'copy-server', line: copy };
  return { text: 'copy-terminal', line: copy };
}

/** What is read out: what is under way or went wrong, and what to do. */
export function spoken({ steps, next, fault }: Connecting): string {
  const now = steps.find((step) => step.state === 'doing' || step.state === 'failed') ?? steps.findLast((step) => step.state === 'done');
  return [now?.text, fault?.seen, ...next].filter((text) => text !== undefined).join(' ');
}
