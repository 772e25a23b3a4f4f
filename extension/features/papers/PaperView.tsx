import { For, Match, Show, Switch } from "solid-js";
import { BOX } from "#core/papers/form-label.ts";
import type { PaperBlock, PaperFact } from "#core/papers/paper-text.ts";
import { usePage } from "../../page/page.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Lines } from "./Lines.tsx";
import { PaperTable } from "./PaperTable.tsx";
import styles from "./PaperView.module.css";

type Props = {
  blocks: readonly PaperBlock[];
  /** When and with what the paper was made; left out where nothing was made. */
  made?: string;
};

/** What a paper says, as a page that is read aloud, zoomed, searched and printed. */
export function PaperView(props: Props) {
  return (
    <div class={styles.paper}>
      <For each={props.blocks}>{(block) => <Block block={block} />}</For>
      <Show when={props.made}>{(made) => <p class={styles.made}>{made()}</p>}</Show>
    </div>
  );
}

function Block(props: { block: PaperBlock }) {
  return (
    <Switch>
      <Match when={props.block.kind === "heading" && props.block}>
        {(heading) => <h2>{heading().text}</h2>}
      </Match>
      <Match when={props.block.kind === "paragraph" && props.block}>
        {(paragraph) => <p>{paragraph().text}</p>}
      </Match>
      <Match when={props.block.kind === "facts" && props.block}>
        {(block) => <Facts facts={block().facts} />}
      </Match>
      <Match when={props.block.kind === "list" && props.block}>
        {(list) => <List items={list().items} isOrdered={list().isOrdered} />}
      </Match>
      <Match when={props.block.kind === "table" && props.block}>
        {(table) => <PaperTable {...table()} />}
      </Match>
      <Match when={props.block.kind === "qr" && props.block}>
        {(qr) => (
          <div class={styles.qr}>
            <QrCode text={qr().link} name={qr().alternative} />
            <a href={qr().link} target="_blank" rel="noreferrer">
              {qr().link}
            </a>
          </div>
        )}
      </Match>
    </Switch>
  );
}

function Facts(props: { facts: readonly PaperFact[] }) {
  return (
    <dl class={styles.facts}>
      <For each={props.facts}>
        {({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <Show when={value} fallback={<ToFillIn />}>
                <Lines text={value} />
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** A line to write on; said in words to whoever does not see it. */
function ToFillIn() {
  const page = usePage();
  return (
    <span class={styles.line}>
      <span class="visually-hidden">{page.messages().paper.view.toFillIn}</span>
    </span>
  );
}

function List(props: { items: readonly string[]; isOrdered: boolean }) {
  const items = () => (
    <For each={props.items}>
      {(item) => (
        <li>
          <Lines text={item} />
        </li>
      )}
    </For>
  );
  // A box is a mark already.
  const isToTick = () => props.items.every((item) => item.startsWith(BOX));
  const unordered = () => (
    <ul class={styles.list} data-to-tick={isToTick() || undefined}>
      {items()}
    </ul>
  );
  return (
    <Show when={props.isOrdered} fallback={unordered()}>
      <ol class={styles.list}>{items()}</ol>
    </Show>
  );
}
