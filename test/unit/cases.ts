/**
 * Property tests meet the same cases in each run, so that what fails is what changed, and fails again.
 * `CASES=7 npm run unit` meets others.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.CASES ?? 1) });
