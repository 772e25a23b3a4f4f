import "../../platform/jitless.ts";
import { AllowCamera } from "../../features/join/AllowCamera.tsx";
import { startLightPage } from "../../page/start-light-page.tsx";

startLightPage(AllowCamera);
