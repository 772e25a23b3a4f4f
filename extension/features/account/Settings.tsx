import { createResource, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { keepSingleKeys, relayAddress } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useSingleKeysSetting } from "../keys/use-keys.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { useMember } from "./member-context.ts";
import { usePageTitle } from "./page-title.ts";
import { useSignOut } from "./use-sign-out.ts";

export function Settings() {
  const page = usePage();
  const { member } = useMember();
  const words = () => page.messages().app.settings;
  const [server] = createResource(relayAddress);
  const leave = useSignOut();
  const areSingleKeysOn = useSingleKeysSetting();
  usePageTitle(() => page.messages().app.menu.settings);

  return (
    <Sheet
      title={page.messages().app.menu.settings}
      actions={<Button onClick={() => void leave()}>{page.messages().account.signOut.act}</Button>}
    >
      <Cells>
        <Cell label={page.messages().account.name} span={6}>
          {member().account.name}
        </Cell>
        <Cell label={page.messages().account.centre} span={6}>
          {member().centreName}
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
      </Cells>
    </Sheet>
  );
}
