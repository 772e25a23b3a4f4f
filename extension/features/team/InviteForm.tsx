import { createSignal } from "solid-js";
import { MAX_ADDRESSES, parseAddresses } from "#core/accounts/credentials.ts";
import type { Invited } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { invite } from "../../relay-link/team-api.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import styles from "./Team.module.css";
import { useTeamPage } from "./team-context.ts";

type Props = { onInvited: (links: Invited["links"]) => void };

type Refused = Invited["refused"];

const REASONS = ["invalid", "already-member", "already-invited"] as const;

/** Addresses, with commas; everything that stands against them is told at once. [TE5] */
export function InviteForm(props: Props) {
  const page = usePage();
  const { team, act } = useTeamPage();
  const words = () => page.messages().team.invite;
  const [typed, setTyped] = createSignal("");
  const [refused, setRefused] = createSignal<Refused>([]);
  const [isTried, setTried] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  let form: HTMLFormElement | undefined;

  const error = () => {
    if (!isTried()) return;
    const { emails, invalid } = parseAddresses(typed());
    const because = { invalid, ...takenBy(emails) };
    const sentences = [
      emails.length + invalid.length === 0 && words().missing,
      ...REASONS.map(
        (reason) =>
          because[reason].length > 0 && words()[reason]({ emails: because[reason].join(", ") }),
      ),
      emails.length > MAX_ADDRESSES && words().tooMany({ count: MAX_ADDRESSES }),
    ];
    return sentences.filter(Boolean).join(" ") || undefined;
  };

  /** By what this page knows of the team, and by what the relay has said since. */
  function takenBy(emails: readonly string[]) {
    const { members = [], invitations = [] } = team() ?? {};
    const open = invitations.filter(({ state }) => state === "open");
    const known = {
      "already-member": [...members, ...saying(refused(), "already-member")],
      "already-invited": [...open, ...saying(refused(), "already-invited")],
    };
    return {
      "already-member": emails.filter((email) => isAmong(known["already-member"], email)),
      "already-invited": emails.filter((email) => isAmong(known["already-invited"], email)),
    };
  }

  async function submit(): Promise<void> {
    setTried(true);
    setRefused([]);
    if (error() !== undefined) return focusFirstInvalid(form);
    if (isBusy()) return;
    setBusy(true);
    // Meanwhile the list may come to know of these very invitations.
    setTried(false);
    const { emails } = parseAddresses(typed());
    const answer = await act((desk) => invite(desk, emails));
    setBusy(false);
    if (!answer) return;
    if (answer.value.refused.length > 0) {
      setRefused(answer.value.refused);
      setTried(true);
      return focusFirstInvalid(form);
    }
    setTyped("");
    props.onInvited(answer.value.links);
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label={words().field}
        hint={words().hint}
        error={error()}
        rows={2}
        value={typed()}
        onInput={(text) => {
          setRefused([]);
          setTyped(text);
        }}
        isRequired
      />
      <div class={styles.buttons}>
        <Button look="primary" type="submit">
          {words().submit}
        </Button>
      </div>
    </form>
  );
}

function saying(refused: Refused, reason: Refused[number]["reason"]): Refused {
  return refused.filter((each) => each.reason === reason);
}

function isAmong(known: readonly { email: string | null }[], email: string): boolean {
  return known.some((each) => each.email === email);
}
