type Index = typeof import('../../src/generated/templates/index.js');

/** The index of our templates as if there were none in Dutch under French law and in English under Belgian law yet. */
export async function fewerTemplates(original: () => Promise<unknown>): Promise<Index> {
  const { templates } = (await original()) as Index;
  const kept = Object.entries(templates).filter(([name]) => !/\/(nl\/FR|en\/BE)$/.test(name));
  return { templates: Object.fromEntries(kept) };
}
