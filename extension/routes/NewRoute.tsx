import { WhenOpen } from "../features/opening/WhenOpen.tsx";
import { BackLink } from "../features/session/BackLink.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { NewSession } from "../features/session/NewSession.tsx";

export function NewRoute() {
  return (
    <WhenOpen>
      <CentreStatus />
      <BackLink />
      <NewSession />
    </WhenOpen>
  );
}
