import type { action as french } from "../fr/action.ts";

export const action: typeof french = {
  add: "Add",
  back: "Go back",
  cancel: "Cancel",
  clear: "Clear the field",
  close: "Close",
  continue: "Continue",
  copied: "Copied!",
  copy: ({ what }) => `Copy ${what}`,
  copyFailed: "The browser did not allow the copy. The text is selected: press Ctrl C.",
  delete: "Delete",
  done: "Done",
  download: "Download",
  edit: "Edit",
  export: "Export",
  more: ({ name }) => `Actions for ${name}`,
  retry: "Try again",
  search: "Search",
  undo: "Undo",
  validate: "Confirm",
};
