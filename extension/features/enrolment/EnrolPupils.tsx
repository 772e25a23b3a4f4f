import { Link, useNavigate } from "@tanstack/solid-router";
import BookUser from "lucide-solid/icons/book-user";
import { Match, Show, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { registerHere, useRegister } from "../register/use-register.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { EnrolSheet } from "./EnrolSheet.tsx";

/** Pupils of the register, chosen by class, become candidates of this session. */
export function EnrolPupils() {
  const page = usePage();
  const { id, line, setJustEnrolled } = useSessionPage();
  const navigate = useNavigate();
  const words = () => page.messages().enrolment;
  const known = useRegister();
  usePageTitle(() => words().title);
  const subtitle = () => {
    const { date, time, room } = line();
    return date && words().subtitle({ day: page.format().weekday(date), time, room });
  };
  const back = () => navigate({ to: "/sessions/$session/candidates", params: { session: id } });

  return (
    <Show
      when={registerHere(known())}
      fallback={
        <Sheet title={words().title} subtitle={subtitle()}>
          <Switch>
            <Match when={known()?.is === "none"}>
              <EmptyState
                icon={BookUser}
                title={words().register.emptyTitle}
                act={
                  <LinkButton to="/register" look="primary">
                    {words().register.importFirst}
                  </LinkButton>
                }
              >
                {words().register.emptyText}
              </EmptyState>
            </Match>
            <Match when={known()?.is === "away"}>
              <Note tone="attention">{page.messages().register.away}</Note>
            </Match>
          </Switch>
        </Sheet>
      }
    >
      {(now) => (
        <EnrolSheet
          register={now().register}
          subtitle={subtitle()}
          onCancel={() => void back()}
          onEnrolled={(count) => {
            setJustEnrolled(count);
            void back();
          }}
        >
          <Show when={now().importedAt}>
            {(at) => <>{words().register.importedAt({ day: page.format().longDay(at()) })} </>}
          </Show>
          <Show when={!now().isLast}>{page.messages().register.older} </Show>
          <Link to="/register">{words().register.update}</Link>
        </EnrolSheet>
      )}
    </Show>
  );
}
