import { expect, it } from "vitest";
import { lightness } from "../../../entrypoints/reader/ink";

it.each([
  ["rgb(0, 0, 0)", 0],
  ["rgb(255, 255, 255)", 1],
  ["rgba(255, 255, 255, 0.8)", 1],
  ["color(srgb 1 1 1)", 1],
  ["color(display-p3 1 1 1)", 1],
  ["color(srgb 0 0 0 / 0.9)", 0],
  ["lab(100 0 0)", 1],
  ["oklch(0.5 0.1 240)", 0.5],
  ["oklab(0.25 -0.1 0.1)", 0.25],
])("%s is as light as %d", (colour, light) => {
  expect(lightness(colour)).toBeCloseTo(light, 3);
});

it.each(["rgba(0, 0, 0, 0)", "color(srgb 0 0 0 / 0)", "rgba(255, 255, 255, 0.2)"])(
  "%s covers nothing",
  (colour) => {
    expect(lightness(colour)).toBeNull();
  },
);
