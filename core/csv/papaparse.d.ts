// What of Papa Parse is used here. Its published types ask for those of Node and of the browser, which core has not.
declare module "papaparse" {
  type ParseError = { code: string; row?: number };
  const Papa: {
    parse(
      text: string,
      config: { delimiter: string; newline: "\n"; preview?: number },
    ): { data: string[][]; errors: ParseError[] };
    unparse(
      records: readonly (readonly string[])[],
      config: { delimiter: string; newline: "\r\n" },
    ): string;
  };
  export default Papa;
}
