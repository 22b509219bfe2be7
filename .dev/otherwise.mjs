/**
 * Loaded before a build (`node --import`), makes it believe in another day and another order of files in each
 * folder: whatever depends on either shows in the bytes.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const LATER = 400 * 24 * 3600 * 1000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + LATER);
    else super(...given);
  }
  static now() {
    return RealDate.now() + LATER;
  }
};

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, names) => done(error, names?.reverse()));
};
fs.promises.readdir = async (...given) => (await readdirLater(...given)).reverse();
syncBuiltinESMExports();
process.umask(0o077);
