import apache from './apache/server.ts';
import caddy from './caddy/server.ts';
import express from './express/server.ts';
import haproxy from './haproxy/server.ts';
import headers from './headers/server.ts';
import nginx from './nginx/server.ts';
import type { Server } from './server.ts';
import vite from './vite/server.ts';

/** Servers that there is a text for, in the order in which they are offered. */
export const servers = [nginx, apache, caddy, haproxy, express, vite, headers] as const;

export type ServerId = (typeof servers)[number]['id'];

export function serverById(id: ServerId): Server<ServerId> {
  const found = servers.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No server is called ${id}`);
  return found;
}
