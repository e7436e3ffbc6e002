import type { Entry } from '../../diagnosis/index.ts';
import { isCorsTainted } from '../../fetch/index.ts';
import type { Exchange, Hop, LegKind } from '../../model/index.ts';
import { legsOf, originOf } from '../../model/index.ts';
import type { AskedLine } from './asked.ts';
import { askedOn } from './asked.ts';
import type { CheckLine } from './checks.ts';
import { checksOf, errorsOn } from './checks.ts';

/**
 * How a leg ended. `depends`: on whether credentials were sent. `unclear`: its checks are in order
 * and the exchange was blocked all the same. `unchecked`: no CORS check is made on it.
 */
export type LegState =
  | 'passed'
  | 'failed'
  | 'depends'
  | 'unclear'
  | 'unchecked'
  | 'never-sent'
  | 'waiting'
  | 'no-answer';

export interface PictureLeg {
  readonly kind: LegKind;
  readonly method: string;
  readonly state: LegState;
  readonly asked: readonly AskedLine[];
  readonly checks: readonly CheckLine[];
  readonly status?: number;
  readonly error?: string;
}

export interface PictureHop {
  readonly url: string;
  readonly server: string;
  readonly legs: readonly PictureLeg[];
}

/** The exchange as a sequence of messages, hop by hop, each header that was checked marked. */
export function pictureOf(entry: Entry): PictureHop[] {
  return entry.exchange.hops.map((hop, index) => ({
    url: hop.url,
    server: originOf(hop.url),
    legs: legsOf(hop).map((leg) => {
      const { kind, method, answer, error } = leg;
      const checked = isCorsTainted(entry.exchange, index);
      return {
        kind,
        method,
        state: stateOf(entry, hop, index, kind),
        asked: askedOn(leg),
        checks: checked ? checksOf(entry, { hop: index, kind }, leg) : [],
        ...(answer === undefined ? {} : { status: answer.status }),
        ...(error === undefined ? {} : { error }),
      };
    }),
  }));
}

function stateOf(entry: Entry, hop: Hop, index: number, kind: LegKind): LegState {
  const { exchange, diagnosis } = entry;
  const errors = errorsOn(entry, { hop: index, kind });
  const leg = kind === 'preflight' ? hop.preflight : hop.actual;
  if (leg?.answer === undefined) return unansweredState(entry, hop, index, kind);
  if (errors.some(({ certainty }) => certainty !== 'if-credentialed')) return 'failed';
  if (errors.length > 0) return 'depends';
  if (!isCorsTainted(exchange, index)) return 'unchecked';
  return diagnosis.explained || !isLastLeg(exchange, index, kind) ? 'passed' : 'unclear';
}

function unansweredState(entry: Entry, hop: Hop, index: number, kind: LegKind): LegState {
  const refused =
    hop.preflight !== undefined &&
    (hop.preflight.answer === undefined ||
      errorsOn(entry, { hop: index, kind: 'preflight' }).length > 0);
  if (kind === 'actual' && refused) return 'never-sent';
  return entry.exchange.end === 'pending' ? 'waiting' : 'no-answer';
}

function isLastLeg(exchange: Exchange, index: number, kind: LegKind): boolean {
  return index === exchange.hops.length - 1 && kind === 'actual';
}
