import type { BrowserNames } from '../browsers/index.ts';
import { namesOf } from '../browsers/index.ts';
import * as references from './generated/references.ts';
import type { ReasonId } from './index.ts';
import { reasonById } from './index.ts';
import type { Example, Reference } from './lib/reference.ts';
import type { Neighbours } from './reason.ts';

export type { Example } from './lib/reference.ts';

const REFERENCES: Readonly<Record<ReasonId, Reference>> = references;

/** A made-up exchange, or a message, that has the reason as its root cause. */
export function exampleFor(id: ReasonId): Example {
  return REFERENCES[id].example;
}

/** What the consoles may call this reason; empty lists where they say nothing of it. */
export function browserNames(id: ReasonId): BrowserNames {
  const { family } = reasonById(id);
  const { names } = REFERENCES[id];
  return names ?? (family === null ? { chromium: [], firefox: [] } : namesOf(family));
}

export function exampleNeighbours(id: ReasonId): Neighbours {
  return REFERENCES[id].neighbours ?? {};
}
