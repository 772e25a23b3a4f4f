import { Link, useLocation, useRouter } from "@tanstack/solid-router";
import BookUser from "lucide-solid/icons/book-user";
import CalendarCheck2 from "lucide-solid/icons/calendar-check-2";
import CalendarClock from "lucide-solid/icons/calendar-clock";
import Settings from "lucide-solid/icons/settings";
import Users from "lucide-solid/icons/users";
import { createSignal, onCleanup, Show, type JSX } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Note } from "../../ui/Note.tsx";
import { ToastRegion } from "../../ui/Toast.tsx";
import type { Toasts } from "../../ui/toasts.ts";
import { useWaitsFor } from "../opening/use-waits-for.ts";
import { MassFilesProvider } from "../mass-import/mass-files-context.tsx";
import { PaletteHost } from "../palette/PaletteHost.tsx";
import { ImportProvider } from "../register/import-context.tsx";
import { SessionsProvider } from "../session/sessions-context.tsx";
import styles from "./AccountShell.module.css";
import { CentreSwitcher } from "./CentreSwitcher.tsx";
import type { Member } from "./member.ts";
import { useCentre } from "./use-centre.ts";
import { MemberContext, type MemberPage } from "./member-context.ts";

type Props = { member: Member; children: JSX.Element };

/** Top line, menu and the one sheet: what stays while a member goes from page to page. */
export function AccountShell(props: Props) {
  const page = usePage();
  const [topLine, setTopLine] = createSignal<HTMLElement>();
  let toasts: Pick<Toasts, "say"> | undefined;
  let main: HTMLElement | undefined;
  const words = () => page.messages().app;
  const around: MemberPage = {
    member: () => props.member,
    centre: useCentre(() => props.member),
    waitsFor: useWaitsFor(() => props.member),
    topLine,
    say: (text, undo) =>
      toasts?.say({ text, undo: undo && { word: page.messages().action.undo, run: undo } }),
  };

  const router = useRouter();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isAmongSessions = () => /^\/($|new|sessions)/.test(path());
  onCleanup(
    router.subscribe("onResolved", ({ fromLocation, pathChanged }) => {
      // A keyboard or a screen reader goes on from the head of the new page, or from its heading where that asks for it.
      if (fromLocation && pathChanged)
        (main?.querySelector<HTMLElement>("h1[tabindex]") ?? main)?.focus();
    }),
  );

  const isExpired = () => page.relay()?.connection().refused === "AUTH";

  return (
    <MemberContext.Provider value={around}>
      <SessionsProvider>
        <ImportProvider>
          <MassFilesProvider>
            <div class={styles.tab}>
              <a
                class={styles.skip}
                href="#content"
                onClick={(event) => {
                  // The address behind the `#` belongs to the router.
                  event.preventDefault();
                  main?.focus();
                }}
              >
                {words().skipToContent}
              </a>
              <header class={styles.top}>
                <Mark />
                <span class={styles.word}>{words().name}</span>
                <CentreSwitcher account={props.member.account} />
                <PaletteHost />
                <div ref={setTopLine} class={styles.place} />
                <Avatar
                  name={props.member.account.name}
                  key={props.member.person}
                  title={page.messages().person.you({ name: props.member.account.name })}
                />
              </header>
              <nav class={styles.menu} aria-label={words().menu.title}>
                <Link to="/" aria-current={isAmongSessions() ? "page" : undefined}>
                  <Show
                    when={around.waitsFor()}
                    fallback={
                      <>
                        <CalendarCheck2 />
                        {words().menu.sessions}
                      </>
                    }
                  >
                    <CalendarClock />
                    {page.messages().opening.menu}
                  </Show>
                </Link>
                <Show when={props.member.profile.managesPupils}>
                  <Link to="/register">
                    <BookUser />
                    {words().menu.register}
                  </Link>
                </Show>
                <Link to="/team">
                  <Users />
                  {words().menu.team}
                </Link>
                <Link to="/settings">
                  <Settings />
                  {words().menu.settings}
                </Link>
              </nav>
              <main
                ref={(element) => (main = element)}
                class={styles.main}
                id="content"
                tabindex="-1"
              >
                <Show when={isExpired()}>
                  <div class={styles.expired}>
                    <Note
                      tone="attention"
                      live="polite"
                      act={<Link to="/sign-in">{page.messages().account.signIn.submit}</Link>}
                    >
                      {page.messages().account.signOut.expired}
                    </Note>
                  </div>
                </Show>
                {props.children}
              </main>
              <ToastRegion ref={(region) => (toasts = region)} />
            </div>
          </MassFilesProvider>
        </ImportProvider>
      </SessionsProvider>
    </MemberContext.Provider>
  );
}
