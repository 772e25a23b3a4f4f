import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { SessionList } from "../features/session/SessionList.tsx";

export function ListRoute() {
  return (
    <>
      <CentreStatus />
      <SessionList />
    </>
  );
}
