// Preloaded into every Node of a command: a machine whose clock is years behind, and whose folders list their files the
// other way round.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const behind = 5 * 365 * 86_400_000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() - behind);
    else super(...given);
  }
  static now() {
    return RealDate.now() - behind;
  }
};

const turned = (listed) => (Array.isArray(listed) ? listed.reverse() : listed);
const { readdirSync, readdir } = fs;
const { readdir: promised } = fs.promises;
fs.readdirSync = (...given) => turned(readdirSync(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, listed) => done(error, turned(listed)));
};
fs.promises.readdir = async (...given) => turned(await promised(...given));
syncBuiltinESMExports();
