import { isRedirectStatus } from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { GIVEN_UP, lastHop, legsOf } from '../model/index.ts';
import type { CompletedEvent, ErrorEvent, HeadersEvent, SendEvent } from './event.ts';
import { answerOf, hopOf, sentLeg, unseenLeg, withActual, withHop, withLastHop } from './legs.ts';
import type { Recorded } from './recorded.ts';

/** Another `send` on the same id is the next hop, or the same one with credentials after a 401. */
export function sentAgain({ exchange, seq }: Recorded, event: SendEvent, at: number): Recorded {
  const leg = sentLeg(event, 'actual');
  const next = hasMovedTo(exchange, event.url)
    ? withHop(exchange, hopOf(event, leg))
    : withLastHop(exchange, { actual: leg });
  return { exchange: next, seq, sentAt: at };
}

export function answered(recorded: Recorded, event: HeadersEvent): Recorded {
  return { ...recorded, exchange: withActual(recorded.exchange, { answer: answerOf(event) }) };
}

/** A hop that was never sent: its preflight or a blocker stopped it. */
export function movedUnseen({ exchange, seq }: Recorded, event: ErrorEvent): Recorded {
  return { exchange: withHop(exchange, hopOf(event, unseenLeg(event, 'actual'))), seq };
}

export function failed(recorded: Recorded, { error, delivered }: ErrorEvent): Recorded {
  const exchange = withActual(recorded.exchange, { error });
  const told = delivered === undefined ? {} : { readable: true };
  return sure({ ...recorded, exchange: { ...exchange, ...told, end: 'error', error } });
}

export function completed(recorded: Recorded, { fromCache }: CompletedEvent): Recorded {
  const { answer } = lastHop(recorded.exchange).actual;
  const exchange =
    fromCache && answer !== undefined
      ? withActual(recorded.exchange, { answer: { ...answer, fromCache } })
      : recorded.exchange;
  return sure({ ...recorded, exchange: { ...exchange, end: 'completed' } });
}

/** A redirect may lead to the very same URL again, so the answer counts, too. */
export function hasMovedTo(exchange: Exchange, url: string): boolean {
  return lastHop(exchange).url !== url || wasRedirected(exchange);
}

export function wasRedirected(exchange: Exchange): boolean {
  return isRedirectStatus(lastHop(exchange).actual.answer?.status ?? 0);
}

/** Given up before any server had answered: there is nothing to explain. */
export function saysNothing({ error, hops }: Exchange): boolean {
  if (!GIVEN_UP.test(error ?? '')) return false;
  return hops.every((hop) => legsOf(hop).every(({ answer }) => answer === undefined));
}

/** Whatever ends is no longer in doubt. */
function sure({ exchange, seq, sentAt }: Recorded): Recorded {
  return { exchange, seq, ...(sentAt === undefined ? {} : { sentAt }) };
}
