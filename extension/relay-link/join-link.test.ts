import { expect, test } from "vitest";
import { joinAddress, parseJoinLink, whyNoJoinLink } from "./join-link.ts";

const SECRET = "Xk3_-pQ".repeat(3) + "w";
const RELAY = "https://relais.ac-lyon.example/scelle";
const LINK = `${RELAY}/join#${SECRET}`;

test("[IN9] an invitation that was copied whole leads to the server that made it", () => {
  expect(joinAddress(RELAY, SECRET)).toBe(LINK);
  for (const pasted of [LINK, `  ${LINK}\n`, `\u00a0${LINK}`])
    expect(parseJoinLink(pasted)).toMatchObject({ relay: { http: RELAY }, secret: SECRET });
});

test.each([
  `Bonjour Luc, voici le lien : ${LINK}. À demain !`,
  `Entrez par <${LINK}>, puis dites votre nom.`,
  `«\u00a0${LINK}\u00a0»`,
  `Le plan est sur https://pix.fr/plan\n${LINK}`,
])("[IN9] an invitation is found in what was copied with it: %j", (pasted) => {
  expect(parseJoinLink(pasted)).toMatchObject({ relay: { http: RELAY }, secret: SECRET });
});

test.each([
  "48217",
  SECRET,
  `${RELAY}/join`,
  LINK.slice(0, -1),
  `${LINK}w`,
  `${LINK}#${SECRET}`,
  `http://relais.ac-lyon.example/join#${SECRET}`,
  `https://luc:mot@relais.ac-lyon.example/join#${SECRET}`,
  `${RELAY}/join?session=7#${SECRET}`,
  `javascript:alert(1)/join#${SECRET}`,
])("[IN9] %j is no invitation, or not all of one", (typed) => {
  expect(parseJoinLink(typed)).toBeNull();
});

test("[IN9] what is a link but no invitation is called what it is", () => {
  expect(whyNoJoinLink(`${RELAY}/invitation#${"Xk3".repeat(14)}_`)).toBe("team-link");
  expect(whyNoJoinLink(`Le lien : ${RELAY}/password#${"Xk3".repeat(14)}_.`)).toBe("password-link");
  expect(whyNoJoinLink(LINK.slice(0, -1))).toBe("incomplete");
  expect(whyNoJoinLink("relais.ac-lyon.example/join")).toBe("incomplete");
  for (const typed of ["", "48217", "N° 48 217", "#48217", "B12"])
    expect(whyNoJoinLink(typed)).toBeNull();
});
