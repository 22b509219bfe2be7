/** Modules made at build time by `.dev/vite-plugin-record.ts`. */

declare module "virtual:record" {
  const record: import("./schema").BackstoryRecord;
  export default record;
}

declare module "virtual:names" {
  /** JSON of the name index: `NameIndexData` of `data/names/index-data.ts`. */
  const names: string;
  export default names;
}
