import { addressParts } from '../format.ts';
import { HostileText } from '../ui/hostile-text.tsx';

/** Host and path on one line; when room is short the middle gives way and the end stays. */
export function Address({ url }: { url: string }) {
  const { host, middle, end } = addressParts(url);
  return (
    <span class="cell cell-address">
      <span class="address-start">
        <span class="address-host">
          <HostileText text={host} limit={120} fixed />
        </span>
        <HostileText text={middle} limit={200} fixed />
      </span>
      <span class="address-end">
        <HostileText text={end} fixed />
      </span>
    </span>
  );
}
