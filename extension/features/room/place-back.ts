import type { Place } from "./room-context.tsx";

/** Where the arrow leads; null where there is nothing to go back to. */
export function placeBack(place: Place): Place | null {
  switch (place.view) {
    case "list":
      return null;
    case "whom":
    case "journal":
    case "wrap-up":
    case "settings":
    case "guide":
    case "candidate":
    case "alert":
      return { view: "list" };
    case "also-for":
      return { ...place, view: "issue-report" };
    case "issue-report":
      return { view: "candidate", candidate: place.candidate };
  }
}
