import { isRecord } from './shape.ts';

/** Where the background writes its `Access` in `storage.session`. */
export const ACCESS_KEY = 'access';

/** Whether the browser lets Raison see requests: it may be withheld, site by site. */
export interface Access {
  readonly sites: 'all' | 'some' | 'none';
}

/** Wish of a page that cannot ask for access itself: to open the one that can. */
export interface AccessRequest {
  readonly type: 'access';
}

export function isAccessRequest(message: unknown): message is AccessRequest {
  return isRecord(message) && message['type'] === 'access';
}
