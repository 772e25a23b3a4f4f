import { defineBackground } from "wxt/utils/define-background";
import { leaveToolbarToPopup } from "../platform/panel.ts";

// The worker dies after 30 s and holds nothing that lives: it only opens pages.
export default defineBackground(leaveToolbarToPopup);
