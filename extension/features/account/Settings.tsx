import { Link } from "@tanstack/solid-router";
import { createSignal, Show } from "solid-js";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { keepSingleKeys, relayAddress } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { ChangePassword } from "./ChangePassword.tsx";
import { createLeaving } from "./create-leaving.ts";
import { useSingleKeysSetting } from "../keys/use-keys.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LeavingDialog } from "./LeavingDialog.tsx";
import { useMember } from "./member-context.ts";
import { usePageTitle } from "./page-title.ts";

export function Settings() {
  const page = usePage();
  const { member } = useMember();
  const words = () => page.messages().app.settings;
  const account = () => page.messages().account;
  const [server] = createReading(relayAddress);
  const [isChanging, setChanging] = createSignal(false);
  const leaving = createLeaving();
  const areSingleKeysOn = useSingleKeysSetting();
  usePageTitle(() => page.messages().app.menu.settings);

  const counting = () => (leaving.stage() === "counting" ? account().signOut.counting : undefined);

  return (
    <Sheet
      title={page.messages().app.menu.settings}
      actions={
        <Button unavailable={counting()} onClick={leaving.begin}>
          {account().signOut.act}
        </Button>
      }
    >
      <Cells>
        <Cell label={account().name} span={6}>
          {member().account.name}
        </Cell>
        <Cell label={account().centre} span={6}>
          {member().centreName}
        </Cell>
        <Cell label={page.messages().team.role} span={6}>
          {account().role[member().centreRole]}
        </Cell>
        <Cell label={account().signIn.password} span={6}>
          <Button size="sm" onClick={() => setChanging(true)}>
            {account().password.change}
          </Button>
        </Cell>
        <Cell label={words().language} span={6}>
          <LanguageSwitch />
        </Cell>
        <Cell label={page.messages().app.keys.title} span={6}>
          <CheckboxField
            isChecked={areSingleKeysOn()}
            hint={words().singleKeysHint}
            onChange={(areOn) => void keepSingleKeys(areOn)}
          >
            {words().singleKeys}
          </CheckboxField>
        </Cell>
        <Show when={server()}>
          {(known) => (
            <Cell
              label={words().server}
              span={6}
              hint={known().isManaged ? words().serverManaged : undefined}
            >
              {known().address}
            </Cell>
          )}
        </Show>
        <Cell label={account().link.field} span={server() ? 6 : 12} isProse>
          <Link to="/link">{account().signIn.link}</Link>
        </Cell>
      </Cells>
      <Show when={isChanging()}>
        <ChangePassword onClose={() => setChanging(false)} />
      </Show>
      <LeavingDialog
        leaving={leaving}
        title={account().signOut.title}
        text={account().signOut.kept}
        act={account().signOut.act}
      />
    </Sheet>
  );
}
