import { serverList } from './generated/list.ts';
import type { Server } from './server.ts';

export type ServerId = (typeof serverList)[number]['id'];

/** Servers that there is a text for, in the order in which they are offered. */
export const servers: readonly Server<ServerId>[] = serverList.toSorted(
  (one, other) => one.rank - other.rank,
);

export function serverById(id: ServerId): Server<ServerId> {
  const found = servers.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No server is called ${id}`);
  return found;
}
