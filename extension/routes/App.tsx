import { RouterProvider } from "@tanstack/solid-router";
import { createRenderEffect } from "solid-js";
import { usePage } from "../page/page.tsx";
import { createAppRouter } from "./router.tsx";

/** The administrator's tab. */
export function App() {
  const page = usePage();
  const router = createAppRouter();
  createRenderEffect(() => {
    document.title = page.messages().app.name;
  });
  return <RouterProvider router={router} />;
}
