import { createMemo } from "solid-js";
import type { Commune } from "#core/communes/commune.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { ComboField } from "../../ui/ComboField.tsx";
import { communeMeant, isUnchosen, meantAmong, ofCommune } from "./birthplace-draft.ts";
import type { PlaceProps } from "./BirthplaceFields.tsx";

const MOST = 20;

/** A commune of France, from the list: its code follows. [CM1] [CM4] */
export function CommuneField(props: PlaceProps & { onFocus: () => void }) {
  const page = usePage();
  const words = () => page.messages().birthplace;
  const found = createMemo(() => {
    const finder = props.communes.finder();
    return finder && isUnchosen(props.draft) ? finder.find(props.draft.birthCity, MOST) : [];
  });
  const proposals = createMemo(() =>
    found().map((commune, index) => ({
      id: String(index),
      label: commune.name,
      note: noteOf(commune),
    })),
  );
  const meant = () => {
    const finder = props.communes.finder();
    const commune = finder && meantAmong(found(), props.draft, finder);
    return commune ? proposals()[found().indexOf(commune)] : undefined;
  };

  const departmentOf = (commune: Commune) => words().department(commune.department);
  const noteOf = (commune: Commune) => {
    const { successor } = commune;
    const today = successor && words().today(successor);
    return today ? `${departmentOf(commune)}, ${today}` : departmentOf(commune);
  };

  const chosen = () => {
    const { birthInseeCode: inseeCode, birthCity } = props.draft;
    const named = props.communes.finder()?.coded(inseeCode, birthCity);
    if (!named) return words().chosenCode({ inseeCode });
    const department = departmentOf(named);
    return named.successor
      ? words().chosenFormer({ inseeCode, department, today: named.successor.name })
      : words().chosen({ inseeCode, department });
  };
  const isNothingFound = () =>
    props.communes.finder() !== null && isUnchosen(props.draft) && found().length === 0;
  const hint = () => {
    if (props.draft.birthInseeCode !== "") return chosen();
    return isNothingFound() ? words().nothingFound : words().hint;
  };

  /** Nothing while the list is still being read. */
  const listSentence = () => {
    if (isNothingFound()) return words().nothingFound;
    const count = found().length;
    return count === 0 ? "" : words().proposed({ count });
  };

  /** No other field of this way says what is wrong with the code. */
  const error = () =>
    props.errorOf("birthCity") ?? props.errorOf("birthplace") ?? props.errorOf("birthInseeCode");

  /**
   * Whoever typed the whole name of the only one needs no list. Below an error the form does it when it is sent: were the
   * error gone as the field is left, the button that is being pressed would move away from under the pointer.
   */
  function recognise(): void {
    if (error() !== undefined) return;
    const finder = props.communes.finder();
    const commune = finder && communeMeant(props.draft, finder);
    if (commune) props.write(ofCommune(commune));
  }

  return (
    <ComboField
      {...props.spot?.("birthCity")}
      ref={props.firstRef}
      label={page.messages().candidate.field.birthCity}
      hint={hint()}
      limit={MAX_SHORT}
      value={props.draft.birthCity || props.draft.birthInseeCode}
      error={error()}
      isRequired={props.isRequired}
      proposals={proposals()}
      meant={meant()}
      listName={words().proposals}
      listSentence={listSentence()}
      onFocus={() => props.onFocus()}
      onBlur={recognise}
      onInput={(birthCity) => props.write({ birthCity, birthInseeCode: "" })}
      onChoose={({ id }) => {
        const commune = found()[Number(id)];
        if (commune) props.write(ofCommune(commune));
      }}
    />
  );
}
