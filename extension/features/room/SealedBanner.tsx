import Lock from "lucide-solid/icons/lock";
import { createMemo } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";

/** When the session was sealed and by whom. */
export function SealedBanner() {
  const { messages, format } = usePage();
  const { receipt, facts } = useRoom();
  const sentence = createMemo(() => {
    const sealed = receipt();
    const codes = facts().codes;
    const by = facts().finalised?.by;
    const name = by && facts().people.get(by)?.name;
    return {
      title:
        sealed && codes
          ? messages().seal.title({
              sessionNumber: codes.number,
              day: format().longDay(sealed.at),
              time: format().time(sealed.at),
            })
          : messages().sync.indicator.sealed,
      text: name === undefined ? messages().sync.state.sealed : messages().seal.by({ name }),
    };
  });
  return (
    <section class={styles.sealed} role="status">
      <Lock />
      <div>
        <h2>{sentence().title}</h2>
        <p>{sentence().text}</p>
      </div>
    </section>
  );
}
