import { createMemo } from "solid-js";
import { sessionDetails } from "#core/session/queries.ts";
import { NotIncluded } from "./NotIncluded.tsx";
import { useRoom } from "./room-context.tsx";

/** In place of the list once the session is deleted: nobody is expected any more, and the banner says so. */
export function RoomDeleted() {
  const { documents } = useRoom();
  const details = createMemo(() => sessionDetails(documents().session));
  return (
    <>
      <h1 class="visually-hidden">{details().room}</h1>
      <NotIncluded />
    </>
  );
}
