declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly variationAxes?: Readonly<Record<string, number>>;
      /** Leaves out glyphs that only layout rules ask for, and with them the rules, such as ligatures. */
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
