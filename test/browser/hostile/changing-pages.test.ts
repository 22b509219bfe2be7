/** Pages that change in every way there is. One browser for all. */
import { describe } from "vitest";
import { hydration, hydrationPages } from "./hydration";
import { parts, partsPages } from "./parts";
import { restless, restlessPages } from "./restless";
import { routes, routesPages } from "./routes";
import { textChanges, textPages } from "./text-changes";
import { siteOf } from "./visit";

const site = siteOf({ ...textPages, ...restlessPages, ...partsPages, ...routesPages, ...hydrationPages });

describe("text", () => textChanges(site));
describe("restless pages", () => restless(site));
describe("parts of pages", () => parts(site));
describe("routes", () => routes(site));
describe("hydration", () => hydration(site));
