import { preferences } from './settings.ts';
import { tool } from './tool.ts';

/**
 * Single keys press the button that names one: `data-key="c"`. None with a modifier, which browsers
 * and DevTools keep for themselves, and none while something is typed or a list has the focus.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts (can be turned off)
 */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    if (ctrlKey || altKey || metaKey || defaultPrevented || event.repeat) return;
    if (!preferences.value.keys || tool.value !== undefined || isTyping(event.target)) return;
    if (!/^[a-z]$/i.test(key)) return;
    const button = buttonFor(key.toLowerCase());
    if (button === undefined) return;
    event.preventDefault();
    button.click();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [popover]') !==
      null
  );
}

function buttonFor(key: string): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>(`[data-key="${key}"]:not(:disabled)`);
  return [...buttons].find((button) => button.checkVisibility());
}
