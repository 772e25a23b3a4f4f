// The import under way outlives its page: whoever has to sign in again, or looks something up in a session,
// finds the file and every correction as they were.
import { createContext, createEffect, createMemo, on, useContext, type JSX } from "solid-js";
import { useMember } from "../account/member-context.ts";
import { createImport, type Import } from "./create-import.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";

const ImportContext = createContext<Import>();

export function ImportProvider(props: { children: JSX.Element }) {
  const { member } = useMember();
  const incoming = createImport(useCentreDesk());
  const centre = createMemo(() => member().centre);
  const token = createMemo(() => member().account.token);
  // The file of one school is no file of another.
  createEffect(on(centre, incoming.forget, { defer: true }));
  // Whoever has signed in again goes on where the server had refused.
  createEffect(on(token, () => void incoming.tryAgain(), { defer: true }));
  return <ImportContext.Provider value={incoming}>{props.children}</ImportContext.Provider>;
}

export function useImport(): Import {
  const incoming = useContext(ImportContext);
  if (!incoming) throw new Error("The import of pupils stands outside of a centre.");
  return incoming;
}
