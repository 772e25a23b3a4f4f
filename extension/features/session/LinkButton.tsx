import { createLink } from "@tanstack/solid-router";
import { splitProps, type ComponentProps } from "solid-js";
import styles from "./LinkButton.module.css";

type Props = ComponentProps<"a"> & { look?: "default" | "primary" | undefined };

/** Goes to another page, and stands where the buttons stand. */
export const LinkButton = createLink((props: Props) => {
  const [own, anchor] = splitProps(props, ["look"]);
  return <a {...anchor} class={styles.link} data-look={own.look ?? "default"} />;
});
