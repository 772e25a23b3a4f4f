import { useNavigate } from "@tanstack/solid-router";
import { SignInForm } from "../features/account/SignInForm.tsx";

/** For whoever works here already and whose sign-in has run out. */
export function SignInRoute() {
  const navigate = useNavigate();
  return <SignInForm done={() => void navigate({ to: "/" })} />;
}
