import type { Answer } from '../bindings/Answer';
import type { Request } from '../bindings/Request';
import { useWindow } from './state.svelte';

/** What is told, as a view shows it. */
export interface Told<A> {
  /** The last answer. */
  readonly answer: A | null;
  /** Why the last one could not be had. */
  readonly failed: string | null;
}

/**
 * Asks now, anew when what `request` reads has changed, and each time that `every` milliseconds have passed, for as
 * long as the component is there that calls this, and the window is seen.
 */
export function asking<K extends Answer['answer']>(request: () => Request, wanted: K, every: number): Told<Extract<Answer, { answer: K }>> {
  const desk = useWindow();
  let answer = $state.raw<Extract<Answer, { answer: K }> | null>(null);
  let failed = $state.raw<string | null>(null);

  $effect(() => {
    let over = false;
    async function ask(): Promise<void> {
      if (document.hidden) return;
      const told = await desk.answer(request());
      if (over) return;
      if (told.answer === wanted) answer = told as Extract<Answer, { answer: K }>;
      failed = told.answer === 'failed' ? told.message : null;
    }
    const seen = () => void ask();
    void ask();
    const again = setInterval(seen, every);
    document.addEventListener('visibilitychange', seen);
    return () => {
      over = true;
      clearInterval(again);
      document.removeEventListener('visibilitychange', seen);
    };
  });

  return {
    get answer() {
      return answer;
    },
    get failed() {
      return failed;
    },
  };
}
