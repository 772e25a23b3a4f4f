import "../../platform/jitless.ts";
import { Panel } from "../../features/room/Panel.tsx";
import { startLightPage } from "../../page/start-light-page.tsx";
import { ignoreClicksAstray } from "../../platform/double-click.ts";

// In the room every press says something about a candidate, and what it stood on goes at once.
ignoreClicksAstray();
startLightPage(Panel);
