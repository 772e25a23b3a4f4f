import CircleAlert from "lucide-solid/icons/circle-alert";
import ShieldCheck from "lucide-solid/icons/shield-check";
import ShieldQuestionMark from "lucide-solid/icons/shield-question-mark";
import type { LucideIcon } from "lucide-solid";
import type { JSX } from "solid-js";
import { Drawing } from "./Drawing.tsx";
import styles from "./Receipt.module.css";

/** Proved here; not proved for want of the key; proved to be something else. */
export type ReceiptOutcome = "verified" | "unverified" | "divergent";

const ICONS: Record<ReceiptOutcome, LucideIcon> = {
  verified: ShieldCheck,
  unverified: ShieldQuestionMark,
  divergent: CircleAlert,
};

type Props = {
  title: string;
  outcome: ReceiptOutcome;
  /** The outcome in one sentence. */
  sentence: string;
  /** What is in it, and its fingerprint. */
  children: JSX.Element;
  /** The downloads; none of the finalised paper when it is divergent. */
  stub: JSX.Element;
};

/** The receipt of the seal, with the fine circles of an official paper and a stub to tear off. */
export function Receipt(props: Props) {
  return (
    <section class={styles.receipt} data-outcome={props.outcome}>
      <div class={styles.main}>
        <h2>{props.title}</h2>
        <p class={styles.outcome} role={props.outcome === "divergent" ? "alert" : undefined}>
          <Drawing icon={ICONS[props.outcome]} />
          {props.sentence}
        </p>
        {props.children}
      </div>
      <div class={styles.stub}>{props.stub}</div>
    </section>
  );
}

/** Pairs of `dt` and `dd`, each in a `div`; those with `data-wide` take a line. */
export function ReceiptFacts(props: { children: JSX.Element }) {
  return <dl class={styles.facts}>{props.children}</dl>;
}

type FingerprintProps = {
  /** 64 hex digits. */
  hash: string;
};

/** A SHA-256 in groups of four, so that two people can compare it aloud. */
export function Fingerprint(props: FingerprintProps) {
  return <code class={styles.hash}>{(props.hash.match(/.{1,4}/g) ?? []).join(" ")}</code>;
}
