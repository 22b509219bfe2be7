/** Whether the page is dark behind an element: the card takes its theme from the page, not the system. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = channels(backgroundColor);
    if (backgroundImage !== "none") break;
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.18;
  }
  // A picture, or nothing painted at all: bright words stand on a dark page.
  const text = channels(getComputedStyle(element).color);
  return text !== null && luminance(text) > 0.4;
}

function channels(css: string): { rgb: number[]; alpha: number } | null {
  const numbers = css
    .match(/-?[\d.]+%?/g)
    ?.map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  if (!numbers || numbers.length < 3) return null;
  // `rgb()` counts to 255; `color(srgb …)` to 1; for lab and oklch the first number is the lightness.
  const rgb = css.startsWith("rgb")
    ? numbers.slice(0, 3).map((part) => part / 255)
    : css.startsWith("color(")
      ? numbers.slice(-4).slice(0, 3)
      : Array<number>(3).fill(css.startsWith("ok") ? numbers[0]! ** 1.5 : (numbers[0]! / 100) ** 1.2);
  const hasAlpha = css.startsWith("rgba") || css.includes("/");
  return { rgb, alpha: hasAlpha ? numbers.at(-1)! : 1 };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance({ rgb }: { rgb: number[] }): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
