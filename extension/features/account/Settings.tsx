import { createResource, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { keepAccount, relayAddress } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { useMember } from "./member-context.ts";
import { usePageTitle } from "./page-title.ts";

export function Settings() {
  const page = usePage();
  const { member } = useMember();
  const words = () => page.messages().app.settings;
  const [server] = createResource(relayAddress);
  usePageTitle(() => page.messages().app.menu.settings);

  async function leave(): Promise<void> {
    const { token } = member().account;
    const relay = page.urls()?.http;
    await keepAccount(null);
    if (relay !== undefined) await signOut(relay, token, page.device);
  }

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
