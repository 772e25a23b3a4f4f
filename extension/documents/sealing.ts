// Every value that is kept on the device passes through here and nowhere else: encryption at rest changes these
// two functions only. They answer at once, because the last write of a page that goes away is begun
// while it is being hidden, when there is no time left to wait for anything.

export function seal(bytes: Uint8Array): Uint8Array {
  return bytes;
}

export function unseal(bytes: Uint8Array): Uint8Array {
  return bytes;
}
