import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Loopback, private, link-local, shared (RFC 6598) and unspecified addresses. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
PRIVATE.addAddress('::', 'ipv6');
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');

/** Is this IP address of no public network? An IPv4 address inside an IPv6 one counts as itself. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const kind = isIP(mapped ?? address) === 4 ? 'ipv4' : 'ipv6';
  return PRIVATE.check(mapped ?? address, kind);
}

/**
 * The addresses of a host, resolved once, so that what was examined is what is connected to. As in
 * browsers `*.localhost` is this machine. Rejects as `dns.lookup` does.
 *
 * @param hostname as `URL.hostname` has it: IPv6 in brackets
 */
export async function addressesOf(hostname: string): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return [bare];
  if (bare.endsWith('.localhost')) return ['127.0.0.1', '::1'];
  const found = await lookup(bare, { all: true });
  return found.map(({ address }) => address);
}
