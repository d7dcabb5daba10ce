import type { RuleSummary } from './session.js';

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'hegao.rules': { readonly properties: Readonly<Record<string, { readonly description: string }>> } };
    };
  };
}

/** The rules as the settings list them: the manifest is generated from the catalogue, so the client needs no rule code of its own. */
export function ruleSummaries(manifest: unknown): readonly RuleSummary[] {
  const { properties } = (manifest as Manifest).contributes.configuration.properties['hegao.rules'];
  return Object.entries(properties).map(([id, { description }]) => {
    const [name = id, ...reason] = description.split('：');
    return { id, name, reason: reason.join('：') };
  });
}
