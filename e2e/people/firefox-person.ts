import type { Page } from "puppeteer-core";

/** Somebody at a page in Firefox, who knows what they see by its role and its name. */
export type FirefoxPerson = ReturnType<typeof firefoxPerson>;

export function firefoxPerson(page: Page) {
  const the = (role: string, name: string) =>
    page.locator(`::-p-aria([role="${role}"][name="${typeset(name)}"])`);

  return {
    fills: (name: string, text: string) => the("textbox", name).fill(text),
    /** A day, an hour: fields that Firefox calls by no role of their own. */
    fillsTyped: (label: string, text: string) =>
      page.locator(`::-p-xpath(//input[@id=//label[starts-with(., "${label}")]/@for])`).fill(text),
    chooses: (label: string, value: string) =>
      page
        .locator(`::-p-xpath(//select[@id=//label[starts-with(., "${label}")]/@for])`)
        .fill(value),
    presses: (name: string) => the("button", name).click(),
    /** A paper, by how its line begins. */
    savesPaper: (name: string) =>
      page.locator(`::-p-xpath(//button[.//span[text()="${name}"]])`).click(),
    /** In the one field for files. */
    async choosesFile(path: string) {
      const field = await page.locator("input[type=file]").waitHandle();
      await field.toElement("input").then((input) => input.uploadFile(path));
    },
    follows: (name: string) => the("link", name).click(),
    /** Waits for it. */
    sees: (text: string) => page.locator(`::-p-text(${typeset(text)})`).wait(),
    /** From now on the camera sees this QR, row by row, and nothing else. */
    holdsBeforeTheCamera: (qr: boolean[][]) => page.evaluate(showToTheCamera, qr),
    leaves: () => page.close(),
    /** What stands in the first `output` before which `label` stands. */
    async reads(label: string): Promise<string> {
      const code = page.locator(
        `::-p-xpath(//dt[starts-with(., "${label}")]/following-sibling::dd//output)`,
      );
      const handle = await code.waitHandle();
      return await handle.evaluate((element) => element.textContent ?? "");
    },
  };
}

/** Painted anew with each frame: a picture that does not change is no film. */
function showToTheCamera(qr: boolean[][]): void {
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
  const context = canvas.getContext("2d");
  const side = Math.floor(400 / qr.length);
  function paint(): void {
    context?.reset();
    for (const [y, row] of qr.entries())
      for (const [x, isDark] of row.entries()) {
        if (context) context.fillStyle = isDark ? "black" : "white";
        context?.fillRect(40 + x * side, 40 + y * side, side, side);
      }
    requestAnimationFrame(paint);
  }
  paint();
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream();
}

/** As the product sets French: Firefox takes a no-break space for another one than a blank. */
function typeset(text: string): string {
  return text.replaceAll(/ (?=[:;?!»%]|min\b)/g, "\u00a0");
}
