import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("npm run detect passes over a byte order mark, and over none but the first", () => {
  const page = JSON.stringify({ id: 1, text: "Nothing to find." });
  const detect = (input: string) =>
    spawnSync(process.execPath, ["--import", "tsx", ".dev/detect.ts"], { encoding: "utf8", input });
  expect(detect(`\uFEFF${page}\n${page}\n`)).toMatchObject({
    status: 0,
    stdout: '{"id":1,"mentions":[]}\n'.repeat(2),
    stderr: "",
  });
  expect(detect(`${page}\n\uFEFF${page}\n`)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Line 2:"),
  });
});
