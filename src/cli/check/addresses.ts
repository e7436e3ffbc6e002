import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * What is of no public network: loopback, private, link-local, site-local, shared (RFC 6598),
 * benchmarking, multicast, reserved and unspecified addresses, and the addresses of IPv6 that lead
 * to such a one of IPv4 (NAT64, 6to4, IPv4-compatible).
 */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  const [a = 0, b = 0, c = 0, d = 0] = net.split('.').map(Number);
  const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  PRIVATE.addSubnet(net, prefix, 'ipv4');
  PRIVATE.addSubnet(`64:ff9b::${hex}`, 96 + prefix, 'ipv6');
  PRIVATE.addSubnet(`2002:${hex}::`, 16 + prefix, 'ipv6');
}
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

/** Is this IP address of no public network? An IPv4 address mapped into IPv6 counts as itself. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Ports of other protocols, which browsers never ask.
 *
 * @see https://fetch.spec.whatwg.org/#port-blocking
 */
const BAD_PORTS = new Set(
  `0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113
  115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556
  563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666
  6667 6668 6669 6679 6697 10080`.split(/\s+/),
);

export function isBadPort({ port }: URL): boolean {
  return BAD_PORTS.has(port);
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
