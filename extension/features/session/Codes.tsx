import { Show, type JSX } from "solid-js";
import type { Codes as SessionCodes } from "#core/facts/queries.ts";
import { PASSWORD_PREFIX, unprefixedPassword } from "#core/facts/session-password.ts";
import { usePage } from "../../page/page.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Code } from "../../ui/Code.tsx";
import styles from "./Codes.module.css";

/** Number, access code and session password, each to be copied, or when they will come. */
export function Codes(props: { codes: SessionCodes | null }) {
  const page = usePage();
  const words = () => page.messages().session;
  const action = () => page.messages().action;

  const code = (args: { name: string; prefix?: string; of: (codes: SessionCodes) => string }) => (
    <Show when={props.codes} fallback={<Pending>{words().details.pending}</Pending>}>
      {(codes) => (
        <Code
          code={args.of(codes())}
          prefix={args.prefix}
          copyName={args.name}
          copiedWord={action().copied}
          failedSentence={action().copyFailed}
        />
      )}
    </Show>
  );

  return (
    <Cells>
      <Cell label={words().field.number} hint={words().details.numberHint}>
        {code({ name: words().details.copyNumber, of: ({ number }) => String(number) })}
      </Cell>
      <Cell label={words().field.accessCode} hint={words().details.accessCodeHint}>
        {code({ name: words().details.copyAccessCode, of: ({ accessCode }) => accessCode })}
      </Cell>
      <Cell label={words().field.sessionPassword} hint={words().details.sessionPasswordHint}>
        {code({
          name: words().details.copySessionPassword,
          prefix: PASSWORD_PREFIX,
          of: ({ sessionPassword }) => unprefixedPassword(sessionPassword),
        })}
      </Cell>
    </Cells>
  );
}

function Pending(props: { children: JSX.Element }) {
  return <span class={styles.pending}>{props.children}</span>;
}
