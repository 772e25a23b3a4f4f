// Every address of the tab. They live behind the `#`: the page itself is one file of the extension.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from "@tanstack/solid-router";
import { CandidatesRoute } from "./CandidatesRoute.tsx";
import { DetailsRoute } from "./DetailsRoute.tsx";
import { Failed } from "./Failed.tsx";
import { EditRoute } from "./EditRoute.tsx";
import { EnrolRoute } from "./EnrolRoute.tsx";
import { FilesRoute } from "./FilesRoute.tsx";
import { FinaliseRoute } from "./FinaliseRoute.tsx";
import { LinkRoute } from "./LinkRoute.tsx";
import { ListRoute } from "./ListRoute.tsx";
import { NewRoute } from "./NewRoute.tsx";
import { NotFound } from "./NotFound.tsx";
import { PaperRoute } from "./PaperRoute.tsx";
import { RegisterRoute } from "./RegisterRoute.tsx";
import { RootRoute } from "./RootRoute.tsx";
import { SessionRoute } from "./SessionRoute.tsx";
import { SettingsRoute } from "./SettingsRoute.tsx";
import { SignInRoute } from "./SignInRoute.tsx";
import { TableRoute } from "./TableRoute.tsx";
import { TeamRoute } from "./TeamRoute.tsx";
import { IncidentSheetRoute } from "./IncidentSheetRoute.tsx";
import { InvitationsRoute } from "./InvitationsRoute.tsx";

const root = createRootRoute({ component: RootRoute, notFoundComponent: NotFound });
const session = createRoute({
  getParentRoute: () => root,
  path: "/sessions/$session",
  component: SessionRoute,
});
const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: "/", component: ListRoute }),
  createRoute({ getParentRoute: () => root, path: "/new", component: NewRoute }),
  createRoute({ getParentRoute: () => root, path: "/files", component: FilesRoute }),
  createRoute({ getParentRoute: () => root, path: "/register", component: RegisterRoute }),
  createRoute({ getParentRoute: () => root, path: "/settings", component: SettingsRoute }),
  createRoute({ getParentRoute: () => root, path: "/sign-in", component: SignInRoute }),
  createRoute({ getParentRoute: () => root, path: "/link", component: LinkRoute }),
  createRoute({ getParentRoute: () => root, path: "/team", component: TeamRoute }),
  createRoute({
    getParentRoute: () => root,
    path: "/team/invitations",
    component: InvitationsRoute,
  }),
  session.addChildren([
    createRoute({ getParentRoute: () => session, path: "/", component: DetailsRoute }),
    createRoute({ getParentRoute: () => session, path: "/candidates", component: CandidatesRoute }),
    createRoute({ getParentRoute: () => session, path: "/enrol", component: EnrolRoute }),
    createRoute({ getParentRoute: () => session, path: "/table", component: TableRoute }),
    createRoute({ getParentRoute: () => session, path: "/edit", component: EditRoute }),
    createRoute({ getParentRoute: () => session, path: "/finalise", component: FinaliseRoute }),
    createRoute({
      getParentRoute: () => session,
      path: "/incident-sheet",
      component: IncidentSheetRoute,
    }),
    createRoute({
      getParentRoute: () => session,
      path: "/papers/$paper",
      component: PaperRoute,
    }),
  ]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    scrollRestoration: true,
    defaultErrorComponent: Failed,
  });
}

declare module "@tanstack/solid-router" {
  // Links and parameters are checked against the routes above.
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
