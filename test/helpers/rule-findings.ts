import { checkAnswers } from '../../src/check.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { patched } from './answer-changes.ts';
import { loadExample } from './examples.ts';

const bases = {
  FR: loadExample('examples/hourly-micro-entrepreneur.yaml'),
  NL: loadExample('examples/dutch-freelancer.yaml'),
  /** The same between two Belgian businesses. */
  BE: patched(loadExample('examples/hourly-micro-entrepreneur.yaml'), {
    provider: {
      country: 'BE',
      legalForm: 'personne-physique-principal',
      name: 'Camille Renard',
      siret: undefined,
      enterpriseNumber: '0123456749',
      vat: { scheme: 'be-franchise' },
    },
    client: { country: 'BE', siret: undefined, enterpriseNumber: '0403019261' },
  }),
};

/** What `rules` find in the answers of a country with `patch` laid over them: `severity id path`. */
export function findingsOf(
  rules: readonly Rule[],
  country: keyof typeof bases,
  patch: object = {},
): readonly string[] {
  const codes = rules.map(({ id }) => `rule/${id}`);
  return checkAnswers(patched(bases[country], patch))
    .diagnostics.filter(({ code }) => codes.includes(code) || code.startsWith('schema/'))
    .map(({ severity, code, path = [] }) =>
      `${severity} ${code.replace('rule/', '')} ${formatPath(path)}`.trim(),
    );
}
