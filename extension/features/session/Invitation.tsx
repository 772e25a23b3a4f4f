import { Show } from "solid-js";
import { MAX_INVITED_DEVICES } from "#core/facts/invitation.ts";
import type { InvitationSecret } from "#core/facts/schema.ts";
import { MINUTE_MS, type Timestamp } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { joinAddress } from "../../relay-link/join-link.ts";
import { Code } from "../../ui/Code.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { useNow } from "../sync/use-now.ts";
import styles from "./Invitation.module.css";
import { InvitationActs } from "./InvitationActs.tsx";
import { useSessionPage } from "./session-context.ts";
import { useInvitationEnd, useInvitedDevices } from "./use-invitation.ts";

/** With what invigilators come in without the password: to be shown, copied, replaced or revoked. */
export function Invitation() {
  const page = usePage();
  const { facts } = useSessionPage();
  const words = () => page.messages().sessionAct.invitation;
  const until = useInvitationEnd();
  const now = useNow(MINUTE_MS);
  const isOver = () => (until() ?? Infinity) <= now();

  return (
    <section class={styles.invitation} aria-labelledby="invitation">
      <h2 id="invitation">{words().title}</h2>
      <Show when={facts().invitation} fallback={<p>{words().none}</p>}>
        {(secret) => <Shown secret={secret()} until={until()} isOver={isOver()} />}
      </Show>
      <InvitationActs hasOne={facts().invitation !== null} isOver={isOver()} />
    </section>
  );
}

type ShownProps = { secret: InvitationSecret; until: Timestamp | null; isOver: boolean };

function Shown(props: ShownProps) {
  const page = usePage();
  const words = () => page.messages().sessionAct.invitation;
  const devices = useInvitedDevices();
  const link = () => joinAddress(page.urls()?.http ?? "", props.secret);

  const validity = () => {
    const end = props.until;
    if (end === null) return "";
    if (props.isOver) return words().over;
    return words().until({ day: page.format().day(end), time: page.format().time(end) });
  };
  const use = () => {
    const count = devices();
    if (count === null) return words().usedUnknown;
    const most = MAX_INVITED_DEVICES;
    return count < most ? words().used({ count, most }) : words().full({ most });
  };

  return (
    <div class={styles.shown}>
      <QrCode text={link()} name={words().qr} />
      <div class={styles.said}>
        <p>{words().text}</p>
        <Code
          size="link"
          code={link()}
          copyName={words().copy}
          copiedWord={page.messages().action.copied}
          failedSentence={page.messages().action.copyFailed}
        />
        <p>{validity()}</p>
        <p>{use()}</p>
      </div>
    </div>
  );
}
