import { isGeneralIndex } from './general-index.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** A month of notice, days. */
const A_MONTH = 30;
/** Fewer days to object are seldom accepted. */
const SHORTEST_COMPLAINT = 8;

/** What terms may not leave to one side alone (legal.md B6). */
export const termsRules: readonly Rule[] = [
  {
    id: 'fr-index-cmf',
    severity: 'error',
    says: () => ({
      source: 'art. L. 112-2 CMF [K+]',
      checkedOn,
      message: {
        fr: 'Le prix ne peut pas suivre l’inflation, le SMIC ni un autre indice général.',
        nl: 'De prijs mag niet de inflatie, het minimumloon of een andere algemene index volgen.',
        en: 'The price may not follow inflation, the minimum wage or another general index.',
      },
      hint: {
        fr: 'Choisissez dans `fees.indexation.indexName` un indice de votre secteur, par exemple l’indice Syntec, ou mettez `fees.indexation.mode: annual-notice`.',
        nl: 'Kies in `fees.indexation.indexName` een index van uw sector, bijvoorbeeld de Syntec-index, of zet `fees.indexation.mode: annual-notice`.',
        en: 'Choose an index of your sector in `fees.indexation.indexName`, for example the Syntec index, or set `fees.indexation.mode: annual-notice`.',
      },
      reason: {
        fr: 'En droit français, une clause qui indexe un prix sur le niveau général des prix ou des salaires est interdite : l’indice doit avoir un rapport direct avec l’objet du contrat ou l’activité d’une partie.',
        nl: 'Naar Frans recht is een beding verboden dat een prijs koppelt aan het algemene prijs- of loonpeil: de index moet rechtstreeks verband houden met het contract of het werk van een partij.',
        en: 'Under French law a clause that ties a price to the general level of prices or wages is prohibited: the index must bear directly on the contract or on what a party does.',
      },
      example:
        'law: FR\nfees:\n  indexation:\n    mode: index\n    indexName: Indice des prix à la consommation (Insee)',
    }),
    check: ({ law, answers: { fees } }) => {
      const { mode, indexName = '' } = fees.indexation;
      if (law !== 'FR' || mode !== 'index') return [];
      const isGeneral = isGeneralIndex(indexName);
      if (isGeneral === 'no') return [];
      const severity = isGeneral === 'yes' ? 'error' : 'warning';
      return [{ path: ['fees', 'indexation', 'indexName'], severity }];
    },
  },
  {
    id: 'tc-unilateral-change',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 1171 C. civ. (FR) ; art. VI.91/5, 1° CDE (BE) ; art. 6:233 BW (NL) [K+] [lexing-b2b]',
        nl: 'art. 1171 C. civ. (FR); art. VI.91/5, 1° WER (BE); art. 6:233 BW (NL) [K+] [lexing-b2b]',
        en: 'art. 1171 C. civ. (FR); art. VI.91/5, 1° Code of Economic Law (BE); art. 6:233 BW (NL) [K+] [lexing-b2b]',
      },
      checkedOn,
      message: {
        fr: 'De nouvelles conditions générales annoncées moins d’un mois à l’avance peuvent être contestées.',
        nl: 'Nieuwe algemene voorwaarden die minder dan een maand vooraf worden aangekondigd, zijn aanvechtbaar.',
        en: 'New general terms announced less than a month ahead may be challenged.',
      },
      hint: {
        fr: 'Mettez `terms.changeNoticeDays: 30`.',
        nl: 'Zet `terms.changeNoticeDays: 30`.',
        en: 'Set `terms.changeNoticeDays: 30`.',
      },
      reason: {
        fr: 'Qui peut modifier seul ses conditions doit en donner le motif, le temps de réagir et le droit de partir ; sinon la clause risque d’être jugée abusive.',
        nl: 'Wie alleen de voorwaarden mag wijzigen, geeft een reden, tijd om te reageren en het recht om te stoppen; anders kan het beding onredelijk zijn.',
        en: 'Whoever may change the terms alone owes a reason, time to react and the right to leave; else the clause may be found unfair.',
      },
      example: 'terms:\n  changeNoticeDays: 10',
    }),
    check: ({ answers: { documents, terms } }) =>
      when(
        documents.includes('terms') && terms.changeNoticeDays < A_MONTH,
        'terms.changeNoticeDays',
      ),
  },
  {
    id: 'complaint-short',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'usage [zippora] [D] ; art. 1171 C. civ. (FR) [K+]',
        nl: 'gebruik [zippora] [D]; art. 1171 C. civ. (FR) [K+]',
        en: 'usage [zippora] [D]; art. 1171 C. civ. (FR) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Moins de huit jours pour réclamer, c’est peu : la clause risque d’être écartée.',
        nl: 'Minder dan acht dagen om te klagen is kort: het beding kan buiten toepassing blijven.',
        en: 'Fewer than eight days to complain is short: the clause may be set aside.',
      },
      hint: {
        fr: 'Mettez `invoicing.complaintDays: 14`.',
        nl: 'Zet `invoicing.complaintDays: 14`.',
        en: 'Set `invoicing.complaintDays: 14`.',
      },
      reason: {
        fr: 'Un délai trop court prive en fait le client de son droit de contester.',
        nl: 'Een te korte termijn ontneemt de klant in feite het recht om te betwisten.',
        en: 'Too short a time in fact takes away the client’s right to object.',
      },
      example: 'law: FR\ninvoicing:\n  complaintDays: 5',
      // Under Belgian and Dutch law it is asked for only “if possible”: nothing is lost by being late.
    }),
    check: ({ law, answers: { invoicing } }) =>
      when(law === 'FR' && invoicing.complaintDays < SHORTEST_COMPLAINT, 'invoicing.complaintDays'),
  },
];
