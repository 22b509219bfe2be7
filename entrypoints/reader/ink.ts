/**
 * Whether words are lighter than the page behind them: marks in black would be lost there.
 * The colour of the words settles it, except for middling ones, where the ground has to be asked.
 */
export function isLight(element: Element): boolean {
  const ink = lightness(getComputedStyle(element).color);
  if (ink === null || ink < 0.4 || ink > 0.75) return ink !== null && ink > 0.5;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = lightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ink > ground;
  }
  return false;
}

/** From 0 (black) to 1 (white), as bright as it looks; null for a colour one sees through. */
export function lightness(css: string): number | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = (css.match(/(?<=[ (])-?[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5) return null;
  // lab, lch, oklab and oklch begin with it.
  if (/^(?:ok)?l/.test(css)) return css.startsWith("o") ? a : a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (css.startsWith("rgb") ? 255 : 1);
}
