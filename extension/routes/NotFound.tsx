import { Link } from "@tanstack/solid-router";
import { usePage } from "../page/page.tsx";
import { Sheet } from "../ui/Sheet.tsx";

export function NotFound() {
  const page = usePage();
  const words = () => page.messages().app.notFound;
  return (
    <Sheet title={words().title}>
      <p>{words().text}</p>
      <p>
        <Link to="/">{words().act}</Link>
      </p>
    </Sheet>
  );
}
