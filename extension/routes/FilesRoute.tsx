import { MassFilesPage } from "../features/mass-import/MassFilesPage.tsx";
import { WhenOpen } from "../features/opening/WhenOpen.tsx";
import { BackLink } from "../features/session/BackLink.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";

export function FilesRoute() {
  return (
    <WhenOpen>
      <CentreStatus />
      <BackLink />
      <MassFilesPage />
    </WhenOpen>
  );
}
