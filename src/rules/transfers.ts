import { isTransfer, openStorage, recipientsOf } from '../answers/transfers.ts';
import { isAgreementAtIssue } from './data-facts.ts';
import type { Finding, Rule } from './rule.ts';

const checkedOn = '2026-11-24';

/** Data that leave the European Economic Area (legal.md B12). */
export const transferRules: readonly Rule[] = [
  {
    id: 'gdpr-transfer',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'RGPD, art. 44 à 46 [K+]',
        nl: 'AVG, art. 44 tot en met 46 [K+]',
        en: 'GDPR, art. 44 to 46 [K+]',
      },
      checkedOn,
      message: {
        fr: 'Des données sortent de l’EEE sans fondement indiqué.',
        nl: 'Gegevens verlaten de EER zonder dat een grondslag is opgegeven.',
        en: 'Data leave the EEA on no stated basis.',
      },
      hint: {
        fr: 'Indiquez `transferBasis` pour ce destinataire ou `data.transfers.basis` : adequacy, scc-2021-914 ou bcr.',
        nl: 'Vul `transferBasis` in voor deze ontvanger of `data.transfers.basis`: adequacy, scc-2021-914 of bcr.',
        en: 'Give `transferBasis` for this recipient or `data.transfers.basis`: adequacy, scc-2021-914 or bcr.',
      },
      reason: {
        fr: 'Hors de l’EEE, il faut une décision d’adéquation, des clauses types ou des règles d’entreprise contraignantes. Pour un destinataire ou un lieu nommé, l’accord interdit l’envoi jusque-là.',
        nl: 'Buiten de EER zijn een adequaatheidsbesluit, standaardcontractbepalingen of bindende bedrijfsvoorschriften nodig. Voor een genoemde ontvanger of plaats verbiedt de overeenkomst de doorgifte tot dan.',
        en: 'Outside the EEA it takes an adequacy decision, standard clauses or binding corporate rules. For a named recipient or place the agreement forbids the transfer until then.',
      },
      example: 'data:\n  transfers:\n    outsideEea: true',
    }),
    check: ({ answers }) => {
      if (!isAgreementAtIssue(answers)) return [];
      const { outsideEea, basis = 'none' } = answers.data.transfers;
      const recipients = recipientsOf(answers).filter(isTransfer);
      const isBaseless =
        outsideEea && basis === 'none' && !recipients.some(({ state }) => state === 'based');
      return [
        ...(isBaseless ? [{ path: ['data', 'transfers', 'basis'] }] : []),
        ...[
          ...recipients.filter(({ state }) => state === 'open').map(({ path }) => path),
          ...openStorage(answers),
        ].map((path): Finding => ({ path, severity: 'warning' })),
      ];
    },
  },
];
