import { useNavigate } from "@tanstack/solid-router";
import { LinkForm } from "../features/account/LinkForm.tsx";

/** For whoever works in a centre already and is invited to another. */
export function LinkRoute() {
  const navigate = useNavigate();
  return <LinkForm done={() => void navigate({ to: "/" })} />;
}
