import { MassFilesPage } from "../features/mass-import/MassFilesPage.tsx";
import { BackLink } from "../features/session/BackLink.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";

export function FilesRoute() {
  return (
    <>
      <CentreStatus />
      <BackLink />
      <MassFilesPage />
    </>
  );
}
