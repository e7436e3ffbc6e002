import { lastHop } from '../model/index.ts';
import type { RequestEvent } from './event.ts';
import { answerOf, withLastHop } from './legs.ts';
import type { Recorded } from './recorded.ts';

const MOST = 50;

/**
 * Preflights that have not ended though their request has. The two ends come from different
 * processes of the browser and overtake each other about once in a hundred failures (test/oracle).
 */
export class Stragglers {
  readonly #awaited = new Map<string, Recorded>();

  remember(recorded: Recorded): void {
    if (recorded.awaits === undefined) return;
    this.#awaited.set(recorded.awaits, recorded);
    const [oldest] = this.#awaited.keys();
    if (this.#awaited.size > MOST && oldest !== undefined) this.#awaited.delete(oldest);
  }

  /** Is this a preflight that is still to end? */
  awaits(requestId: string): boolean {
    return this.#awaited.has(requestId);
  }

  /** Of an exchange that is no longer kept nothing more is to be heard. */
  forget(id: string): void {
    for (const [preflight, { exchange }] of this.#awaited) {
      if (exchange.id === id) this.#awaited.delete(preflight);
    }
  }

  /** The exchange with its preflight's end, when that is what the event tells. */
  take(event: RequestEvent): Recorded | undefined {
    const recorded = this.#awaited.get(event.requestId);
    const preflight = recorded && lastHop(recorded.exchange).preflight;
    if (recorded === undefined || preflight === undefined) return undefined;
    if (event.kind !== 'headers' && event.kind !== 'error') return undefined;
    const told = event.kind === 'error' ? { error: event.error } : { answer: answerOf(event) };
    const exchange = withLastHop(recorded.exchange, { preflight: { ...preflight, ...told } });
    this.#awaited.delete(event.requestId);
    const { awaits: _, ...rest } = recorded;
    return { ...rest, exchange };
  }
}
