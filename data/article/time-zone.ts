/** Hours east of Greenwich of the zones that publishers write; "ET" and "PT" are two each and left out. */
const zones: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  IST: 5.5,
  SGT: 8,
  HKT: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** "+01:00" from "+0100", "+01:00" or "CET"; "Z" from "Z", "UTC" or "GMT"; "" from what is no zone. */
export function zoneOf(text: string): string {
  const offset = /^([+-])(\d\d?)(?::?(\d\d))?$/.exec(text);
  if (offset)
    return Number(offset[2]) > 14 ? "" : `${offset[1]}${offset[2]!.padStart(2, "0")}:${offset[3] ?? "00"}`;
  const hours = Object.hasOwn(zones, text) ? zones[text]! : undefined;
  if (hours === undefined) return "";
  if (hours === 0) return "Z";
  const size = Math.abs(hours);
  return `${hours < 0 ? "-" : "+"}${String(Math.floor(size)).padStart(2, "0")}:${size % 1 ? "30" : "00"}`;
}
