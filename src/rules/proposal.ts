import { type Rule, when } from './rule.ts';

/** What a collaboration proposal offers (legal.md D.4). */
export const proposalRules: readonly Rule[] = [
  {
    id: 'proposal-recommended',
    severity: 'warning',
    says: () => ({
      source: 'va-agree [D]',
      checkedOn: '2026-11-28',
      message: {
        fr: 'La formule conseillée n’est aucune de celles de la proposition.',
        nl: 'De aanbevolen optie staat niet tussen de opties van het voorstel.',
        en: 'The recommended option is none of those that the proposal offers.',
      },
      hint: {
        fr: 'Reprenez dans `proposal.recommended` le nom de l’une des `proposal.options`, à la lettre près.',
        nl: 'Zet in `proposal.recommended` precies de naam van een van de `proposal.options`.',
        en: 'Give in `proposal.recommended` the very name of one of the `proposal.options`.',
      },
      reason: {
        fr: 'Le client ne peut choisir que ce que la proposition contient.',
        nl: 'De klant kan alleen kiezen wat in het voorstel staat.',
        en: 'The client can choose only what is in the proposal.',
      },
      example:
        'proposal:\n  options:\n    - { name: Essentiel, price: 520 }\n  recommended: Confort',
    }),
    check: ({ answers: { proposal } }) =>
      when(
        proposal.recommended !== undefined &&
          !(proposal.options ?? []).some(({ name }) => name === proposal.recommended),
        'proposal.recommended',
      ),
  },
];
