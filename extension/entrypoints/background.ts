import { defineBackground } from "wxt/utils/define-background";
import { browser } from "wxt/browser";

// The worker dies after 30 s and holds nothing that lives: it only opens pages.
export default defineBackground(() => {
  browser.action.onClicked.addListener(() => {
    void browser.tabs.create({ url: browser.runtime.getURL("/app.html") });
  });
});
