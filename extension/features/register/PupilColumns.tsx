import { usePage } from "../../page/page.tsx";

type Pupil = { schoolClass: string; lastName: string; firstName: string; birthdate: string };

/** The heads of the columns of a long table of pupils. */
export function PupilHeads() {
  const page = usePage();
  const field = () => page.messages().candidate.field;
  return (
    <>
      <th role="columnheader" scope="col">
        {field().schoolClass}
      </th>
      <th role="columnheader" scope="col">
        {field().lastName}
      </th>
      <th role="columnheader" scope="col">
        {field().firstName}
      </th>
      <th role="columnheader" scope="col">
        {field().birthdate}
      </th>
    </>
  );
}

/** One pupil under these heads. */
export function PupilCells(props: { pupil: Pupil }) {
  const page = usePage();
  return (
    <>
      <td role="cell" data-kind="tight">
        {props.pupil.schoolClass}
      </td>
      <th role="rowheader" scope="row">
        {props.pupil.lastName.toUpperCase()}
      </th>
      <td role="cell">{props.pupil.firstName}</td>
      <td role="cell" data-kind="tight">
        {page.format().date(props.pupil.birthdate)}
      </td>
    </>
  );
}
