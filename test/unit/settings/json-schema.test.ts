import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsFileJsonSchema } from "../../../data/settings/json-schema";
import { defaults } from "../../../data/settings/schema";

describe("the published JSON Schema of a settings file", () => {
  /** After a change of the settings: `npx vitest run --configLoader runner json-schema -u`. */
  it("is what the settings are", async () => {
    const text = `${JSON.stringify(settingsFileJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../../docs/settings.schema.json");
  });

  it("knows every setting, and none that is required", () => {
    const { properties } = JSON.parse(readFileSync("docs/settings.schema.json", "utf8"));
    const { settings } = properties;
    const { version: _, ...usual } = defaults;
    expect(Object.keys(settings.properties).sort()).toEqual(Object.keys(usual).sort());
    expect(settings.required ?? []).toEqual([]);
    expect(settings.additionalProperties).toBe(false);
    expect(settings.properties.theme.default).toBe("system");
  });
});
