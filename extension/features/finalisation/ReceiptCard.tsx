import { Show } from "solid-js";
import type { Receipt as SignedContent } from "#core/finalisation/receipt.ts";
import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Fingerprint, Receipt, ReceiptFacts, type ReceiptOutcome } from "../../ui/Receipt.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { countsSentence } from "./counts-sentence.ts";
import { ReceiptStub } from "./ReceiptStub.tsx";
import type { Sealed } from "./use-sealed.ts";

type Voice = { messages: Messages; format: Format };

/** What the server signed, beside what this device holds. */
export function ReceiptCard(props: { sealed: Sealed; sessionNumber: number }) {
  const page = usePage();
  const words = () => page.messages().seal.receipt;
  return (
    <Show when={props.sealed.receipt} fallback={<Note tone="action">{words().awaited}</Note>}>
      {(receipt) => (
        <Receipt
          title={words().titleOf({ sessionNumber: props.sessionNumber })}
          outcome={SHOWN[props.sealed.outcome]}
          sentence={sentenceOf(props.sealed, { messages: page.messages(), format: page.format() })}
          stub={
            <ReceiptStub
              receipt={receipt()}
              sessionNumber={props.sessionNumber}
              sealed={props.sealed}
              mayPrint={mayPrint(props.sealed)}
              other={otherContent(props.sealed)}
            />
          }
        >
          <ReceiptFacts>
            <div>
              <dt>{words().content}</dt>
              <dd>{countsSentence(page.messages(), props.sealed.preview.counts)}</dd>
            </div>
            <div>
              <dt>{words().without}</dt>
              <dd>
                <Missing receipt={receipt()} />
              </dd>
            </div>
            <div data-wide="">
              <dt>{words().fingerprint}</dt>
              <dd>
                <Fingerprint hash={receipt().contentHash} />
              </dd>
            </div>
            <Show when={otherContent(props.sealed)}>
              {(other) => (
                <div data-wide="">
                  <dt>{words().fingerprintHere}</dt>
                  <dd>
                    <Fingerprint hash={other().hash} />
                  </dd>
                </div>
              )}
            </Show>
          </ReceiptFacts>
        </Receipt>
      )}
    </Show>
  );
}

/** Who had not been heard of when it was confirmed. */
function Missing(props: { receipt: SignedContent }) {
  const page = usePage();
  const { facts } = useSessionPage();
  const words = () => page.messages().seal.receipt;
  const names = () =>
    props.receipt.missing.map(({ person }) =>
      words().deviceOf({
        name: facts().people.get(person)?.name ?? page.messages().account.role.invigilator,
      }),
    );
  return <>{names().join(", ") || words().withoutNobody}</>;
}

/** What a receipt with a strange signature says is not printed, though the content be the same. [PP18] */
function mayPrint({ outcome, isSame }: Sealed): boolean {
  return isSame === true && outcome !== "other-signature" && outcome !== "other-key";
}

/** What stands here in the place of what was sealed. */
function otherContent({ outcome, here }: Sealed): Sealed["here"] {
  return outcome === "other-content" ? here : null;
}

const SHOWN: Record<Sealed["outcome"], ReceiptOutcome> = {
  verified: "verified",
  unverified: "unverified",
  "unknown-key": "unverified",
  "other-content": "divergent",
  "other-signature": "divergent",
  "other-key": "divergent",
};

function sentenceOf({ outcome, isSame, keys }: Sealed, { messages, format }: Voice): string {
  const words = messages.seal.receipt;
  switch (outcome) {
    case "verified":
      return words.verified({ time: format.time(Date.now()) });
    case "other-content":
      return words.divergent;
    case "other-signature":
      return words.forged;
    case "other-key":
      return words.otherKey;
    case "unknown-key":
      return words.unknownKey;
    case "unverified":
      if (keys !== null) return words.incomplete;
      return isSame ? words.sameContent : words.unverified;
  }
}
