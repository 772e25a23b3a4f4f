type Named = { lastName: string; firstName: string };

/** NOM Prénom, the last name in bold. Never cut: it wraps. */
export function Name(props: { of: Named }) {
  return (
    <>
      <b>{props.of.lastName.toUpperCase()}</b> {props.of.firstName}
    </>
  );
}
