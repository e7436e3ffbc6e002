import type { Case } from './cases/case.ts';
import type { Ports } from './cases/places.ts';
import { hopUrl } from './cases/places.ts';

/** What the page needs to know to make a case's request; see `page/runner.js`. */
export function jobOf(testCase: Case, ports: Ports) {
  const { id, place, loader, method, headers, credentials, upload, address } = testCase;
  const { mode, redirect, targetAddressSpace, giveUpAfter } = testCase;
  const url = address ?? hopUrl(testCase, 0, ports);
  const common = { id, place, loader, method, headers, credentials, upload: upload ?? false, url };
  const rare = { mode, redirect, targetAddressSpace, giveUpAfter };
  const given = Object.entries(rare).filter(([, value]) => value !== undefined);
  return { ...common, ...Object.fromEntries(given) };
}
