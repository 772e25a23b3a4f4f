import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

const places: readonly [address: string | undefined, network: string][] = [
  [undefined, "unknown"],
  ["not an address", "unknown"],
  ["1.2.3", "unknown"],
  ["192.0.2.17", "192.0.2.0/24"],
  ["::ffff:192.0.2.17", "192.0.2.0/24"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::6", "2001:db8:1:2::/64"],
  ["2001:db8::6", "2001:db8:0:0::/64"],
  ["2001:db8:1::", "2001:db8:1:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
];
test.each(places)("[AC4] %s belongs to the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
