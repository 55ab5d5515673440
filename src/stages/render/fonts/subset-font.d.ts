// subset-font ships no types; these are those of the options used here. https://github.com/papandreou/subset-font
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'truetype';
      variationAxes?: Record<string, number>;
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
