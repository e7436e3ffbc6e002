/**
 * Runs a task at most once a frame, however often it is asked for. Frames stop while a page is
 * hidden, so nothing is drawn that nobody can see, and the first frame in sight catches up.
 */
export function paced(task: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      task();
    });
  };
}

/** Runs a task now, or as soon as the page is in sight. */
export function onceVisible(task: () => void): void {
  if (!document.hidden) task();
  else document.addEventListener('visibilitychange', () => onceVisible(task), { once: true });
}
