import "../../platform/jitless.ts";
import { Panel } from "../../features/room/Panel.tsx";
import { startLightPage } from "../../page/start-light-page.tsx";

startLightPage(Panel);
