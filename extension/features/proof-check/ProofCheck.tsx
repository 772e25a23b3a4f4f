import { createEffect, on, Show } from "solid-js";
import { proofOutcome } from "#core/proof/summary.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import type { ProofCheck as Check } from "./create-proof-check.ts";
import styles from "./ProofCheck.module.css";
import { ProofReceipt } from "./ProofReceipt.tsx";

/** The place on the page of files that the palette leads to. */
export const VERIFY = "verify";

/** To its heading, if it is on the page. */
export function focusProofCheck(): void {
  document.getElementById(VERIFY)?.focus();
}

/** Whether a verifiable receipt holds: anybody’s, of any session. */
export function ProofCheck(props: { check: Check }) {
  const page = usePage();
  const words = () => page.messages().proof;
  /** What is broken is an alert of its own. */
  const said = () => {
    const proof = props.check.checked();
    const outcome = proof && proofOutcome(proof.found);
    if (!proof || !outcome || outcome === "broken") return "";
    const { unsealed } = proof.found.names;
    return words().outcome[outcome]({ time: page.format().time(proof.at), unsealed });
  };
  let heading: HTMLHeadingElement | undefined;

  // The field that the file was chosen in has gone, and it may have been one further up. Deferred: a section that is
  // only shown again, with what was found before, leaves the focus where it is.
  createEffect(
    on(
      () => props.check.checked() ?? props.check.refused(),
      (found) => {
        if (found) heading?.focus();
      },
      { defer: true },
    ),
  );

  function another(): void {
    props.check.forget();
    heading?.focus();
  }

  return (
    <section class={styles.check} aria-labelledby={VERIFY}>
      <h2 id={VERIFY} tabIndex={-1} ref={(element) => (heading = element)}>
        {words().check.title}
      </h2>
      <Show when={props.check.refused()}>
        {(reason) => (
          <Note tone="signal" live="assertive">
            {words().refused[reason()]}
          </Note>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {props.check.isBusy() ? words().check.reading : said()}
      </p>
      <Show
        when={props.check.checked()}
        fallback={
          <>
            <p>{words().check.text}</p>
            <FileField
              choose={words().check.choose}
              accept=".json,application/json"
              isSmall
              onFile={(file) => void props.check.choose(file).catch(reportError)}
            >
              {props.check.isBusy() ? words().check.reading : words().check.drop}
            </FileField>
          </>
        }
      >
        {(proof) => (
          <ProofReceipt
            proof={proof()}
            stub={
              <Button size="sm" wide onClick={another}>
                {words().check.another}
              </Button>
            }
          />
        )}
      </Show>
    </section>
  );
}
