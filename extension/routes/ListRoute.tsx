import { WhenOpen } from "../features/opening/WhenOpen.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { SessionList } from "../features/session/SessionList.tsx";

export function ListRoute() {
  return (
    <WhenOpen>
      <CentreStatus />
      <SessionList />
    </WhenOpen>
  );
}
