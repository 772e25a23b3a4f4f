import { Outlet } from "@tanstack/solid-router";
import { Show } from "solid-js";
import { SignIn } from "../features/account/SignIn.tsx";
import { AccountShell } from "../features/account/AccountShell.tsx";
import { memberOf } from "../features/account/member.ts";
import { ImportProvider } from "../features/register/import-context.tsx";
import { usePage } from "../page/page.tsx";

/** Whoever is no member of a centre signs in first, whatever the address. */
export function RootRoute() {
  const page = usePage();
  return (
    <Show when={memberOf(page.account())} fallback={<SignIn />} keyed={false}>
      {(member) => (
        <AccountShell member={member()}>
          <ImportProvider>
            <Outlet />
          </ImportProvider>
        </AccountShell>
      )}
    </Show>
  );
}
