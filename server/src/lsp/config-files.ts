import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import { configFileName, createConfigFiles } from '../cli/config-file.js';
import type { ConfigFiles } from './settings-source.js';

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Configuration files as the command line finds and reads them; read afresh each time, so that nothing here can be out of date. */
export const configFilesOnDisk: ConfigFiles = {
  name: configFileName,
  nearest(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const { file, settings, problems } = createConfigFiles().nearest(dirname(location.fsPath));
    if (file === undefined) return undefined;
    return {
      uri: URI.file(file).toString(),
      checks: settings,
      problems: problems.map(({ range, message }) => ({ range: range ?? wholeFile, message })),
    };
  },
};
