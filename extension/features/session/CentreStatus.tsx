import CloudCheck from "lucide-solid/icons/cloud-check";
import CloudOff from "lucide-solid/icons/cloud-off";
import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { useMember } from "../account/member-context.ts";
import { TopLine } from "../account/TopLine.tsx";
import { createLocalNow } from "./local-now.ts";

/** Whether the list is the one of now, or since when it is an old one. */
export function CentreStatus() {
  const page = usePage();
  const { centre } = useMember();
  const now = createLocalNow();
  const words = () => page.messages().sync.indicator;
  const isLive = () => centre()?.state().phase === "live";
  const offline = () => {
    const since = page.relay()?.connection().since ?? now().at;
    return words().offline({ length: page.format().length(now().at - since), count: 0 });
  };
  return (
    <TopLine>
      <div role="status">
        <Show
          when={isLive()}
          fallback={
            <StatusTag icon={CloudOff} look="bare" tone="attention">
              {offline()}
            </StatusTag>
          }
        >
          <StatusTag icon={CloudCheck} look="bare" tone="ok">
            {page.messages().sync.connected}
          </StatusTag>
        </Show>
      </div>
    </TopLine>
  );
}
