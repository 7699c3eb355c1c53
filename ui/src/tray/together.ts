/**
 * Hears what comes at once, and what comes soon after it in one go: the page is drawn once for a board in many parts.
 * The order stays. `later` does something a moment later.
 */
export function together<T>(hear: (one: T) => void, later: (then: () => void) => void): (one: T) => void {
  let waiting: T[] | null = null;

  function drain(): void {
    const now = waiting ?? [];
    waiting = now.length > 0 ? [] : null;
    if (waiting) later(drain);
    for (const one of now) hear(one);
  }

  return (one) => {
    if (waiting) return void waiting.push(one);
    waiting = [];
    later(drain);
    hear(one);
  };
}
