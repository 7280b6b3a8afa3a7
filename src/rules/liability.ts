import { type Facts, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const path = 'liability.excludeGrossNegligence';

const notTakenUp = {
  fr: 'Votre responsabilité pour faute lourde ne peut pas être exclue : les documents ne reprennent pas cette réponse.',
  nl: 'Uw aansprakelijkheid voor grove schuld kan niet worden uitgesloten: de documenten nemen dit antwoord niet over.',
  en: 'Your liability for gross negligence can not be excluded: the documents do not take up this answer.',
};
const setFalse = {
  fr: 'Mettez `liability.excludeGrossNegligence: false`, ou ôtez la ligne.',
  nl: 'Zet `liability.excludeGrossNegligence: false`, of haal de regel weg.',
  en: 'Set `liability.excludeGrossNegligence: false`, or take the line out.',
};

/** Faults that no clause covers, and who answers for them (legal.md B7). */
export const liabilityRules: readonly Rule[] = [
  {
    id: 'liab-gross-fr',
    severity: 'warning',
    says: () => ({
      source: 'art. 1231-3 C. civ. [jcl06-limit] [pelletier-faute]',
      checkedOn,
      message: notTakenUp,
      hint: setFalse,
      reason: {
        fr: 'Une faute lourde écarte toute limite de responsabilité, même si elle n’est pas intentionnelle : les documents la réservent.',
        nl: 'Naar Frans recht doorbreekt grove schuld elke beperking, ook zonder opzet: de documenten houden daar rekening mee.',
        en: 'Under French law a gross fault sets any limit aside, even when not intended: the documents leave it out of the limit.',
      },
      example: 'law: FR\nliability:\n  excludeGrossNegligence: true',
    }),
    check: (facts) => when(facts.law === 'FR' && excludes(facts), path),
  },
  {
    id: 'liab-gross-be',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 5.89 C. civ. ; art. VI.91/5, 6° et VI.83, 13° CDE [elfri-589] [rechtenkrant-589]',
        nl: 'art. 5.89 BW; art. VI.91/5, 6° en VI.83, 13° WER [elfri-589] [rechtenkrant-589]',
        en: 'art. 5.89 Civil Code; art. VI.91/5, 6° and VI.83, 13° Code of Economic Law [elfri-589] [rechtenkrant-589]',
      },
      checkedOn,
      message: {
        fr: 'Exclure votre faute lourde est présumé abusif entre entreprises, et interdit envers un particulier.',
        nl: 'Uw grove schuld uitsluiten wordt tussen ondernemingen vermoed onrechtmatig te zijn, en mag niet tegenover een particulier.',
        en: 'Excluding your gross negligence is presumed unlawful between businesses, and prohibited towards a private person.',
      },
      hint: setFalse,
      reason: {
        fr: 'Le Code civil admet une exclusion expresse de la faute lourde, mais elle figure sur la liste grise des clauses entre entreprises et parmi les clauses abusives envers un consommateur.',
        nl: 'Het Burgerlijk Wetboek laat een uitdrukkelijke uitsluiting toe, maar zij staat op de grijze lijst van bedingen tussen ondernemingen en bij de bedingen die tegenover een consument verboden zijn.',
        en: 'The Civil Code allows an express exclusion, but it stands on the grey list of clauses between businesses and among the clauses that are unfair towards a consumer.',
      },
      example: 'law: BE\nliability:\n  excludeGrossNegligence: true',
    }),
    check: (facts) => {
      if (facts.law !== 'BE' || !excludes(facts)) return [];
      return [{ path: path.split('.'), severity: facts.isBusiness ? 'warning' : 'error' }];
    },
  },
  {
    id: 'liab-gross-nl',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 3:40 et 6:248 BW (jurisprudence) [K+]',
        nl: 'art. 3:40 en 6:248 BW (rechtspraak) [K+]',
        en: 'art. 3:40 and 6:248 BW (case law) [K+]',
      },
      checkedOn,
      message: notTakenUp,
      hint: setFalse,
      reason: {
        fr: 'En droit néerlandais, la limite ne vaut pas en cas d’intention ou de témérité consciente : les documents le disent.',
        nl: 'Bij opzet of bewuste roekeloosheid geldt geen beperking: de documenten zeggen dat zo.',
        en: 'Under Dutch law no limit holds for intent or conscious recklessness: the documents say so.',
      },
      example: 'law: NL\nliability:\n  excludeGrossNegligence: true',
    }),
    check: (facts) => when(facts.law === 'NL' && excludes(facts), path),
  },
  {
    id: 'liab-consumer-fr',
    severity: 'warning',
    says: () => ({
      source: 'art. R. 212-1, 6° C. conso. [jcl06-limit]',
      checkedOn,
      message: {
        fr: 'Envers un particulier, votre responsabilité ne peut pas être limitée : les documents ne reprennent pas cette limite.',
        nl: 'Tegenover een particulier kan uw aansprakelijkheid niet worden beperkt: de documenten nemen deze grens niet over.',
        en: 'Towards a private person your liability can not be limited: the documents do not take up this limit.',
      },
      hint: {
        fr: 'Mettez `liability.cap.mode: none`, et vérifiez que votre assurance couvre ce client.',
        nl: 'Zet `liability.cap.mode: none`, en ga na of uw verzekering deze klant dekt.',
        en: 'Set `liability.cap.mode: none`, and check that your insurance covers this client.',
      },
      reason: {
        fr: 'En France, une clause qui supprime ou réduit ce qu’un consommateur peut réclamer est abusive, sans preuve contraire possible.',
        nl: 'In Frankrijk is een beding dat wegneemt of beperkt wat een consument kan vorderen, oneerlijk; tegenbewijs is niet mogelijk.',
        en: 'In France a clause that removes or reduces what a consumer can claim is unfair, and no proof to the contrary is allowed.',
      },
      example:
        'client:\n  type: consumer\n  country: FR\nliability:\n  cap:\n    mode: fees-contract',
    }),
    check: ({ law, clientCountry, isBusiness, given, answers: { liability } }) => {
      const isFrench = law === 'FR' || clientCountry === 'FR';
      const { mode, months, amount } = liability.cap;
      const isLimited =
        given('liability.cap') && mode !== 'none' && (months ?? amount) !== undefined;
      return when(isFrench && !isBusiness && isLimited, 'liability.cap.mode');
    },
  },
  {
    id: 'be-book6-aux',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. 6.3, § 2 C. civ. (Livre 6) [moore-book6] [vandelanotte-book6]',
        nl: 'art. 6.3, § 2 BW (Boek 6) [moore-book6] [vandelanotte-book6]',
        en: 'art. 6.3, § 2 Civil Code (Book 6) [moore-book6] [vandelanotte-book6]',
      },
      checkedOn,
      message: {
        fr: 'Sans cette clause, ceux qui aident à exécuter le contrat peuvent être poursuivis directement.',
        nl: 'Zonder dit beding kunnen wie helpen bij de uitvoering rechtstreeks worden aangesproken.',
        en: 'Without this clause, those who help to perform the contract can be sued directly.',
      },
      hint: {
        fr: 'Mettez `liability.auxiliaryWaiver: true`, ou ôtez la ligne.',
        nl: 'Zet `liability.auxiliaryWaiver: true`, of haal de regel weg.',
        en: 'Set `liability.auxiliaryWaiver: true`, or take the line out.',
      },
      reason: {
        fr: 'Depuis le 1er janvier 2025, la victime peut agir contre les auxiliaires, dont les sous-traitants et les indépendants, sauf si le contrat l’exclut.',
        nl: 'Sinds 1 januari 2025 kan de benadeelde hulppersonen aanspreken, ook onderaannemers en freelancers, tenzij de overeenkomst dat uitsluit.',
        en: 'Since 1 January 2025 the injured party may sue auxiliaries, subcontractors and freelancers among them, unless the contract excludes it.',
      },
      example:
        'law: BE\nliability:\n  auxiliaryWaiver: false\ncooperation:\n  subcontracting: true',
    }),
    check: ({ law, isBusiness, answers: { client, cooperation, liability } }) =>
      when(
        law === 'BE' &&
          isBusiness &&
          !liability.auxiliaryWaiver &&
          (cooperation.subcontracting || client.isProcessor),
        'liability.auxiliaryWaiver',
      ),
  },
];

function excludes({ answers: { liability } }: Facts): boolean {
  return liability.excludeGrossNegligence;
}
