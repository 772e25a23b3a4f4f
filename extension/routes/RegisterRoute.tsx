import { RegisterPage } from "../features/register/RegisterPage.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";

export function RegisterRoute() {
  return (
    <>
      <CentreStatus />
      <RegisterPage />
    </>
  );
}
