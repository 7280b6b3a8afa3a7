import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
/** Where the platform of the Union stood for disputes about what was bought online. */
const closedPlatform = /\bec\.europa\.eu\/(consumers\/)?odr\b/i;

/** Where a consumer can turn with a question, a complaint or a claim (legal.md B8). */
export const consumerComplaintRules: readonly Rule[] = [
  {
    id: 'cons-precontract',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'directive 2011/83/UE, art. 5 et 6 ; art. L. 111-1 et L. 221-5 C. conso. (FR) ; art. VI.2 et VI.45 CDE (BE) ; art. 6:230l et 6:230m BW (NL) [K+]',
        nl: 'Richtlijn 2011/83/EU, art. 5 en 6; art. L. 111-1 en L. 221-5 C. conso. (FR); art. VI.2 en VI.45 WER (BE); art. 6:230l en 6:230m BW (NL) [K+]',
        en: 'Directive 2011/83/EU, art. 5 and 6; art. L. 111-1 and L. 221-5 C. conso. (FR); art. VI.2 and VI.45 Code of Economic Law (BE); art. 6:230l and 6:230m BW (NL) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier doit pouvoir vous joindre par téléphone, et aucun numéro n’est indiqué.',
        nl: 'Een particulier moet u telefonisch kunnen bereiken, en er is geen nummer opgegeven.',
        en: 'A private person must be able to reach you by telephone, and no number is given.',
      },
      hint: {
        fr: 'Écrivez votre numéro professionnel dans `provider.phone`.',
        nl: 'Zet uw zakelijke nummer in `provider.phone`.',
        en: 'Put your business number in `provider.phone`.',
      },
      reason: {
        fr: 'Avant de conclure, un consommateur reçoit le nom, l’adresse et le numéro de téléphone de celui qui lui fournit le service ; la lettre les réunit.',
        nl: 'Voordat een consument een overeenkomst sluit, krijgt die naam, adres en telefoonnummer van wie de dienst verleent; in de brief staan ze bij elkaar.',
        en: 'Before concluding, a consumer is given the name, address and telephone number of whoever provides the service; the letter brings them together.',
      },
      example: 'client:\n  type: consumer',
    }),
    check: ({ isBusiness, answers: { provider } }) =>
      when(!isBusiness && provider.phone === undefined, 'provider.phone'),
  },
  {
    id: 'cons-odr-link',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'règlement (UE) 2024/3228 [mondaq-odr] [cca-odr]',
        nl: 'Verordening (EU) 2024/3228 [mondaq-odr] [cca-odr]',
        en: 'Regulation (EU) 2024/3228 [mondaq-odr] [cca-odr]',
      },
      checkedOn,
      message: {
        fr: 'Cette adresse est celle de la plateforme européenne de règlement des litiges, qui est fermée.',
        nl: 'Dit adres is dat van het Europese platform voor geschillen, dat gesloten is.',
        en: 'This address is that of the European platform for disputes, which is closed.',
      },
      hint: {
        fr: 'Donnez dans `provider.mediator` le site de votre médiateur, ou ôtez la ligne.',
        nl: 'Geef in `provider.mediator` de website van uw bemiddelaar, of haal de regel weg.',
        en: 'Give the site of your mediator in `provider.mediator`, or take the line out.',
      },
      reason: {
        fr: 'La plateforme a fermé le 20 juillet 2025 : un particulier qu’on y renvoie ne trouve personne.',
        nl: 'Het platform is op 20 juli 2025 gesloten: een particulier die ernaar wordt verwezen, vindt er niemand.',
        en: 'The platform closed on 20 July 2025: a private person sent there finds nobody.',
      },
      example:
        'client:\n  type: consumer\nprovider:\n  mediator:\n    name: Plateforme\n    website: https://ec.europa.eu/consumers/odr',
    }),
    check: ({ isBusiness, answers: { provider } }) =>
      (['name', 'address', 'website'] as const).flatMap((part) => {
        const text = provider.mediator?.[part] ?? '';
        return when(!isBusiness && closedPlatform.test(text), `provider.mediator.${part}`);
      }),
  },
  {
    id: 'cons-court',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'règlement (UE) n° 1215/2012, art. 17 à 19 ; art. 48 CPC (FR) ; art. 108 Rv (NL) [K+]',
        nl: 'Verordening (EU) nr. 1215/2012, art. 17 tot en met 19; art. 48 CPC (FR); art. 108 Rv (NL) [K+]',
        en: 'Regulation (EU) 1215/2012, art. 17 to 19; art. 48 CPC (FR); art. 108 Rv (NL) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Le choix d’un tribunal ne lie pas un particulier : les documents s’en remettent au tribunal que désigne la loi.',
        nl: 'Een keuze voor een rechter bindt een particulier niet: de documenten verwijzen naar de rechter die de wet aanwijst.',
        en: 'A choice of court does not bind a private person: the documents leave it to the court that the law designates.',
      },
      hint: {
        fr: 'Mettez `disputes.court: defendant-domicile`, ou ôtez la ligne.',
        nl: 'Zet `disputes.court: defendant-domicile`, of haal de regel weg.',
        en: 'Set `disputes.court: defendant-domicile`, or take the line out.',
      },
      reason: {
        fr: 'La loi protège le consommateur, qui n’a pas à plaider loin de chez lui ; avant le litige, on ne peut pas en convenir autrement.',
        nl: 'De wet wil dat een consument niet ver van huis hoeft te procederen; vóór het geschil kan daar niet van worden afgeweken.',
        en: 'The law spares a consumer a lawsuit far from home; before the dispute nothing else can be agreed.',
      },
      example: 'client:\n  type: consumer\ndisputes:\n  court: provider-seat',
    }),
    check: ({ isBusiness, answers: { disputes } }) =>
      when(!isBusiness && disputes.court !== 'defendant-domicile', 'disputes.court'),
  },
];
