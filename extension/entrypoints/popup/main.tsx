import "../../platform/jitless.ts";
import { Popup } from "../../features/popup/Popup.tsx";
import { startLightPage } from "../../page/start-light-page.tsx";

startLightPage(Popup);
