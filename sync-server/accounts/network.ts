import { isIPv4, isIPv6 } from "node:net";

/**
 * The neighbourhood of an address: a school behind one router, not one machine. IPv4 by /24, IPv6 by /64.
 * What is no address, also the absence of one, is a network of its own.
 */
export function networkOf(address: string | undefined): string {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (isIPv6(plain)) return `${fourGroups(plain).join(":")}::/64`;
  return "unknown";
}

/** The first four of the eight groups, written the one way that URL writes them. */
function fourGroups(address: string): string[] {
  const [withoutZone = ""] = address.split("%");
  const written = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1);
  const [start = "", end] = written.split("::");
  const before = groups(start);
  if (end === undefined) return before.slice(0, 4);
  const zeros = Array.from({ length: 8 - before.length - groups(end).length }, () => "0");
  return [...before, ...zeros, ...groups(end)].slice(0, 4);
}

function groups(text: string): string[] {
  return text === "" ? [] : text.split(":");
}
