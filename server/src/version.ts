/** Filled in from package.json when the program is bundled. */
declare const HEGAO_VERSION: string;

export const version = HEGAO_VERSION;
