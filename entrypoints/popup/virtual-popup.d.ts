/** Modules made at build time by `.dev/vite-plugin-record.ts`. */

declare module "virtual:popup" {
  /** What the record covers. */
  export const coverage: import("../../components/controls/coverage").Covered;
  /** The names of which the record says most. */
  export const central: import("../../components/popup/finder-start").CentralName[];
}

declare module "virtual:search" {
  /** JSON of `{ record: SearchRecord, index: WordIndex }`, as `makeSearch` takes them. */
  const data: string;
  export default data;
}
