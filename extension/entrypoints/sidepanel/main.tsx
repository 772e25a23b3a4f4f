import "../../platform/jitless.ts";
import { Panel } from "../../features/room/Panel.tsx";
import { startPage } from "../../page/start-page.tsx";

startPage(Panel);
