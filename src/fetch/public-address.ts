// Tells addresses of the public internet from all others. Pure: it resolves and connects to nothing.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's special-purpose registry (RFC 6890 and after): what is not globally reachable, or leads elsewhere. */
const specialV4 = [
  ['0.0.0.0', 8], // "this network"; 0.0.0.0 itself reaches the own machine
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT; also some clouds' metadata (100.100.100.200)
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // public by its number, but Azure's own host to machines there: metadata and agents
  ['169.254.0.0', 16], // link-local; metadata of most clouds (169.254.169.254)
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // IETF protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relay anycast
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const;

/** Inside 2000::/3, which alone is global unicast: mapped, NAT64, ULA, link-local and multicast lie outside of it. */
const specialV6 = [
  ['2001::', 23], // protocol assignments, with Teredo
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: holds an IPv4 address that is not checked
  ['3fff::', 20], // documentation
] as const;

const special = new BlockList();
for (const [network, prefix] of specialV4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialV6) special.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, in text, belongs to the public internet. Anything that is not an address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
