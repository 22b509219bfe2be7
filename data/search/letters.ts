/** Which letters a folded text has, as bits: a to z, then one for digits and one for all else. */
export function lettersOf(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : code < 58 ? 26 : 27);
  }
  return bits;
}

/** How many letters of `a` are not in `b`. */
export function lacking(a: number, b: number): number {
  let bits = a & ~b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
