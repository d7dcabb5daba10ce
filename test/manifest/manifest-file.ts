import { readFileSync } from 'node:fs';

interface Property {
  readonly type: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly items?: Property;
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
}

export interface Manifest {
  readonly version: string;
  readonly icon: string;
  readonly engines: Readonly<Record<'node' | 'vscode', string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean }; readonly virtualWorkspaces: boolean };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[]; readonly configuration?: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly image: string } }[];
    }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const manifest = readJson('package.json') as Manifest;
