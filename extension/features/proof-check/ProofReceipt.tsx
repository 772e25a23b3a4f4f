import { For, Show, type JSX } from "solid-js";
import type { Messages } from "#core/messages/messages.ts";
import { proofOutcome, type ProofOutcome } from "#core/proof/summary.ts";
import { usePage } from "../../page/page.tsx";
import { Fingerprint, Receipt, ReceiptFacts, type ReceiptOutcome } from "../../ui/Receipt.tsx";
import type { CheckedProof } from "./create-proof-check.ts";
import styles from "./ProofCheck.module.css";
import { flaws, gaps } from "./proof-flaws.ts";

const SHOWN: Record<ProofOutcome, ReceiptOutcome> = {
  whole: "verified",
  alone: "verified",
  unsigned: "unverified",
  foreign: "unverified",
  broken: "divergent",
};

type Props = { proof: CheckedProof; stub: JSX.Element };

/** What a verifiable receipt says, and whether it holds. */
export function ProofReceipt(props: Props) {
  const { messages, format } = usePage();
  const words = () => messages().proof;
  const outcome = () => proofOutcome(props.proof.found);
  const sentence = () => {
    const { at, found } = props.proof;
    return words().outcome[outcome()]({ time: format().time(at), unsealed: found.names.unsealed });
  };
  return (
    <Receipt
      title={titleOf(messages(), props.proof.about.number)}
      outcome={SHOWN[outcome()]}
      sentence={sentence()}
      stub={props.stub}
    >
      <Lines of={flaws(props.proof, words())} />
      <Show when={outcome() !== "broken"}>
        <Facts proof={props.proof} />
        <Lines of={gaps(props.proof, words())} />
      </Show>
    </Receipt>
  );
}

function titleOf(messages: Messages, sessionNumber: number | null): string {
  return sessionNumber === null
    ? messages.proof.titleWithoutNumber
    : messages.seal.receipt.titleOf({ sessionNumber });
}

function Facts(props: { proof: CheckedProof }) {
  const { messages, format } = usePage();
  const words = () => messages().proof;
  const about = () => props.proof.about;
  const sealedAt = () => {
    const { sealedAt: at } = about();
    return words().at({ day: format().day(at), time: format().time(at) });
  };
  return (
    <ReceiptFacts>
      <div>
        <dt>{words().place}</dt>
        <dd>{[about().site, about().room].filter(Boolean).join(", ")}</dd>
      </div>
      <div>
        <dt>{words().when}</dt>
        <dd>{`${format().date(about().date)} ${about().time}`.trim()}</dd>
      </div>
      <div>
        <dt>{words().sealedAt}</dt>
        <dd>{sealedAt()}</dd>
      </div>
      {/* What nobody known has signed establishes no name, and is of no server. */}
      <Show when={props.proof.found.signature === "holds"}>
        <div>
          <dt>{words().namesTitle}</dt>
          <dd>{words().names(props.proof.found.names)}</dd>
        </div>
        <div>
          <dt>{words().server}</dt>
          <dd>{props.proof.relay}</dd>
        </div>
      </Show>
      <div data-wide="">
        <dt>{messages().seal.receipt.fingerprint}</dt>
        <dd>
          <Fingerprint hash={about().contentHash} />
        </dd>
      </div>
      <div data-wide="">
        <dt>{words().key}</dt>
        <dd>
          <Fingerprint hash={about().key} />
        </dd>
      </div>
    </ReceiptFacts>
  );
}

function Lines(props: { of: readonly string[] }) {
  return (
    <Show when={props.of.length > 0}>
      <ul class={styles.lines}>
        <For each={props.of}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  );
}
