import type { HeadersEvent } from './event.ts';
import { staysHome } from './worth.ts';

const MOST_ANSWERS = 256;

/**
 * The latest answers to cross-origin requests that are not recorded, in case they end as a
 * look-alike (CORP, ORB) whose proof is in these headers. Never stored, and unread unless needed:
 * a dead worker costs the evidence, not the finding.
 */
export class Answers {
  readonly #latest = new Map<string, HeadersEvent>();

  note(event: HeadersEvent): void {
    if (event.page === undefined || staysHome(event)) return;
    this.#latest.set(event.requestId, event);
    if (this.#latest.size <= MOST_ANSWERS) return;
    const [oldest] = this.#latest.keys();
    if (oldest !== undefined) this.#latest.delete(oldest);
  }

  take(requestId: string): HeadersEvent | undefined {
    const event = this.#latest.get(requestId);
    this.#latest.delete(requestId);
    return event;
  }
}
