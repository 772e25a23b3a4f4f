import { createMemo, Show } from "solid-js";
import type { PaperBlock } from "#core/papers/paper-text.ts";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { relayAddress } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { keptBlocks } from "./kept-blocks.ts";
import type { PaperName } from "./paper-desk.ts";
import { PAPER_TEXTS } from "./paper-texts.ts";
import { PaperView } from "./PaperView.tsx";
import { usePaperOrder } from "./use-paper-order.ts";
import { usePaper } from "./use-paper.ts";

/** A paper to be read on the page as the session is now, also when it changes meanwhile. [PP17] */
export function PaperPage(props: { paper: PaperName }) {
  const page = usePage();
  const { id, line } = useSessionPage();
  const [server] = createReading(async () => (await relayAddress()).address);
  const orderFor = usePaperOrder();
  const { download, hasFailed } = usePaper();
  const words = () => page.messages().paper;
  const title = () => words()[props.paper];
  const session = () => {
    const { number } = line();
    const { title: numbered, titlePending } = page.messages().session;
    return number === null ? titlePending : numbered({ sessionNumber: number });
  };
  usePageTitle(() => `${title()}, ${session()}`);

  const order = createMemo(() => {
    const address = server();
    return address === undefined ? null : orderFor(address);
  });
  const text = createMemo(() => {
    const asked = order();
    const spoken = { messages: page.messages(), format: page.format() };
    return asked && PAPER_TEXTS[props.paper]({ ...asked, ...spoken });
  });
  const blocks = createMemo<readonly PaperBlock[]>(
    (shown) => keptBlocks(text()?.blocks ?? [], shown),
    [],
  );
  const made = () => {
    const at = order()?.madeAt ?? 0;
    return page.messages().printed.made({
      day: page.format().day(at),
      time: page.format().time(at),
    });
  };

  return (
    <Sheet
      title={title()}
      takesFocus
      subtitle={session()}
      actions={
        <>
          <LinkButton to="/sessions/$session" params={{ session: id }}>
            {page.messages().finalisation.backToDetails}
          </LinkButton>
          <Show when={text()}>
            <Button onClick={() => void download(props.paper)}>{words().view.download}</Button>
          </Show>
        </>
      }
    >
      <Show when={hasFailed()}>
        <Note tone="signal" live="assertive">
          {words().failed}
        </Note>
      </Show>
      <Show when={order()}>
        <Show when={text()} fallback={<p>{words().view.notYet}</p>}>
          <PaperView blocks={blocks()} made={made()} />
        </Show>
      </Show>
    </Sheet>
  );
}
