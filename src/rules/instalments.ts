import { projectOf } from '../answers/agreed-fees.ts';
import type { Answers } from '../answers/answers.generated.ts';
import { type Rule, when } from './rule.ts';

type Project = NonNullable<Answers['fees']['project']>;

/** Three times 33.3 % comes close enough to a price. */
const ROUNDING = 0.002;

/** What the parts of a fixed price come to. */
export const instalmentRules: readonly Rule[] = [
  {
    id: 'instalments-sum',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn: '2026-11-28',
      message: {
        fr: 'Les parts du prix forfaitaire, additionnées, ne font pas ce prix.',
        nl: 'De termijnen van de vaste prijs zijn opgeteld niet gelijk aan die prijs.',
        en: 'The instalments of the fixed price do not add up to it.',
      },
      hint: {
        fr: 'Donnez à chaque étape un `percent` ou un `amount`, pour que leur total soit le prix.',
        nl: 'Geef elke termijn een `percent` of een `amount`, zodat zij samen de prijs zijn.',
        en: 'Give each instalment a `percent` or an `amount`, so that they come to the price.',
      },
      reason: {
        fr: 'Le contrat dirait un prix et des paiements qui n’y mènent pas ; on discuterait de la différence.',
        nl: 'De overeenkomst noemt dan een prijs en betalingen die daar niet op uitkomen; over het verschil ontstaat discussie.',
        en: 'The contract would state a price and payments that do not come to it; the difference would be disputed.',
      },
      example:
        'fees:\n  model: project-fixed\n  project:\n    price: 1000\n    milestones:\n      - { label: Start, percent: 30 }\n      - { label: End, percent: 60 }',
    }),
    check: ({ answers: { fees } }) => {
      const project = projectOf(fees);
      return when(project !== undefined && !isWhole(project), 'fees.project.milestones');
    },
  },
];

/** An amount stands in the place of a percentage, as in the documents. */
function isWhole({ price, milestones = [] }: Project): boolean {
  const parts = milestones.map(({ amount, percent }) => amount || (price * (percent ?? 0)) / 100);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return milestones.length === 0 || Math.abs(total - price) <= price * ROUNDING;
}
