import { Settings } from "../features/account/Settings.tsx";

export function SettingsRoute() {
  return <Settings />;
}
