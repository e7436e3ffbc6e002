import type { Entry } from '../diagnosis/index.ts';
import { callOf, posixCommand, windowsCommand } from '../fixes/quoting/curl.ts';
import type { LegKind } from '../model/index.ts';
import { legsOf } from '../model/index.ts';

export type Shell = 'posix' | 'windows';

/** One leg of the exchange as a command. */
export interface CurlCommand {
  /** 0 for the URL that the page asked for. */
  readonly hop: number;
  readonly kind: LegKind;
  readonly code: string;
}

const WRITERS = { posix: posixCommand, windows: windowsCommand } as const;

/** Every leg of the exchange as curl, in the order in which they cross the network. */
export function curlCommands({ exchange }: Entry, shell: Shell): CurlCommand[] {
  return exchange.hops.flatMap((hop, index) =>
    legsOf(hop).map((leg) => ({
      hop: index,
      kind: leg.kind,
      code: WRITERS[shell](callOf(hop, leg)),
    })),
  );
}
