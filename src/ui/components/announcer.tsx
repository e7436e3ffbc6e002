import { signal } from '@preact/signals';

const message = signal('');

/** Says something to screen readers; the same words twice are said twice. */
export function announce(text: string): void {
  message.value = message.peek() === text ? `${text}\u00a0` : text;
}

/** The one live region of a page; it must be there before the first announcement. */
export function Announcer() {
  return (
    <output class="visually-hidden" data-testid="announcer">
      {message.value}
    </output>
  );
}
