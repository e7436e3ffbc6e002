import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const SECOND = 1000;

/** Now, in milliseconds since the epoch, to the second, while something on the page counts time. */
const now = signal(Date.now());

/** Ticks as long as the component that uses it is drawn. */
export function useClock(): number {
  useEffect(() => {
    const tick = (): void => void (now.value = Date.now());
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, []);
  return now.value;
}
