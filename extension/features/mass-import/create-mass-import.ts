// A file of sessions and candidates on its way in.
import type { Accessor } from "solid-js";
import { isSame } from "../../documents/is-same.ts";
import { createIncoming, type Incoming } from "./create-incoming.ts";
import { createFileReader, type FileReader, type Outcome } from "./file-reader.ts";
import type { KnownWorld } from "./reading-desk.ts";

export type MassImport = Incoming<File, Outcome> & {
  /** The file that is there was judged beside another list of sessions than the one of now. */
  isStale: Accessor<boolean>;
};

export function createMassImport(
  known: Accessor<KnownWorld>,
  reader: FileReader = createFileReader(),
): MassImport {
  const incoming = createIncoming<File, KnownWorld, Outcome>(known, reader);
  return {
    ...incoming,
    isStale() {
      const beside = incoming.beside();
      return incoming.answer() !== null && !isSame(beside?.listed, known().listed);
    },
  };
}
