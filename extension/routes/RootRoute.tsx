import { Outlet } from "@tanstack/solid-router";
import { Match, Switch } from "solid-js";
import { SignIn } from "../features/account/SignIn.tsx";
import { AccountShell } from "../features/account/AccountShell.tsx";
import { isWithoutCentre, memberOf } from "../features/account/member.ts";
import { useFreshAccount } from "../features/account/use-fresh-account.ts";
import { WithoutCentre } from "../features/account/WithoutCentre.tsx";
import { usePage } from "../page/page.tsx";

/** Whoever is no member of a centre signs in first, whatever the address. */
export function RootRoute() {
  const page = usePage();
  useFreshAccount();
  return (
    <Switch fallback={<SignIn />}>
      <Match when={memberOf(page.account())}>
        {(member) => (
          <AccountShell member={member()}>
            <Outlet />
          </AccountShell>
        )}
      </Match>
      <Match when={isWithoutCentre(page.account())}>
        <WithoutCentre />
      </Match>
    </Switch>
  );
}
