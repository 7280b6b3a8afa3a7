import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** What a consumer must be told, in which language, and which law protects them (legal.md B8). */
export const consumerInformationRules: readonly Rule[] = [
  {
    id: 'cons-mediator-fr',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'art. L. 612-1 et L. 616-1 C. conso. [cca-odr]',
        nl: 'art. L. 612-1 en L. 616-1 C. conso. [cca-odr]',
        en: 'art. L. 612-1 and L. 616-1 C. conso. [cca-odr]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier en France doit savoir quel médiateur de la consommation il peut saisir, et aucun n’est indiqué.',
        nl: 'Een particulier in Frankrijk moet weten bij welke consumentenbemiddelaar hij terechtkan, en er is geen opgegeven.',
        en: 'A private person in France must be told which consumer mediator they may turn to, and none is given.',
      },
      hint: {
        fr: 'Indiquez le vôtre dans `provider.mediator` : `name`, `address` et `website`.',
        nl: 'Vul de uwe in bij `provider.mediator`: `name`, `address` en `website`.',
        en: 'Give yours in `provider.mediator`: `name`, `address` and `website`.',
      },
      reason: {
        fr: 'Tout professionnel garantit aux consommateurs un médiateur gratuit, et donne ses coordonnées dans ses contrats et sur son site.',
        nl: 'Naar Frans recht biedt iedere ondernemer consumenten een gratis bemiddelaar, en noemt die in zijn overeenkomsten en op zijn website.',
        en: 'Under French law every trader gives consumers a mediator free of charge, and names that mediator in contracts and on the site.',
      },
      example: 'client:\n  type: consumer\n  country: FR',
      // Whether a trader abroad must belong to a French scheme is not settled: that is no error.
    }),
    check: ({ clientCountry, providerCountry, isBusiness, answers: { provider } }) => {
      if (clientCountry !== 'FR' || isBusiness || provider.mediator !== undefined) return [];
      const severity = providerCountry === 'FR' ? 'error' : 'warning';
      return [{ path: ['provider', 'mediator'], severity, isGap: true }];
    },
  },
  {
    id: 'cons-adr-be',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'art. XVI.2 à XVI.4 CDE [K]',
        nl: 'art. XVI.2 tot XVI.4 WER [K]',
        en: 'art. XVI.2 to XVI.4 Code of Economic Law [K]',
      },
      checkedOn,
      message: {
        fr: 'Un particulier en Belgique doit savoir où porter une plainte qui n’est pas réglée, et rien ne le dit.',
        nl: 'Een particulier in België moet weten waar een klacht terechtkan die niet wordt opgelost, en nergens staat dat.',
        en: 'A private person in Belgium must be told where an unsettled complaint can go, and nothing says it.',
      },
      hint: {
        fr: 'Indiquez l’entité compétente, ou `provider.mediator: { name: Service de médiation pour le consommateur }`.',
        nl: 'Vul de bevoegde entiteit in, of `provider.mediator: { name: Consumentenombudsdienst }`.',
        en: 'Give the competent body, or `provider.mediator: { name: Consumer Mediation Service }`.',
      },
      reason: {
        fr: 'L’entreprise informe le consommateur de l’entité de règlement extrajudiciaire compétente ; à défaut d’une entité propre au secteur, c’est le Service de médiation pour le consommateur.',
        nl: 'De onderneming informeert de consument over de bevoegde entiteit voor buitengerechtelijke regeling; heeft de sector er geen, dan is dat de Consumentenombudsdienst.',
        en: 'A business tells consumers which body settles disputes out of court; where the sector has none of its own, it is the Consumer Mediation Service.',
      },
      example: 'client:\n  type: consumer\n  country: BE',
    }),
    check: ({ clientCountry, isBusiness, answers: { provider } }) =>
      when(
        clientCountry === 'BE' && !isBusiness && provider.mediator === undefined,
        'provider.mediator',
      ),
  },
  {
    id: 'cons-law',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'règlement (CE) n° 593/2008 (Rome I), art. 6 [uplex-rome]',
        nl: 'Verordening (EG) nr. 593/2008 (Rome I), art. 6 [uplex-rome]',
        en: 'Regulation (EC) 593/2008 (Rome I), art. 6 [uplex-rome]',
      },
      checkedOn,
      message: {
        fr: 'Votre client garde la protection du droit de son pays, même si le contrat suit un autre droit.',
        nl: 'Uw klant houdt de bescherming van het recht van het eigen land, ook als op de overeenkomst een ander recht van toepassing is.',
        en: 'Your client keeps the protection of the law of their own country, even if another law governs the contract.',
      },
      hint: {
        fr: 'Faites vérifier les documents pour le pays de votre client, ou mettez `law` à son droit s’il est proposé.',
        nl: 'Laat de documenten nakijken voor het land van uw klant, of kies in `law` het recht van dat land als dat kan.',
        en: 'Have the documents checked for your client’s country, or set `law` to the law of that country if it is on offer.',
      },
      reason: {
        fr: 'Le choix d’une loi ne prive pas un consommateur des règles impératives du pays où il vit, si vous y dirigez votre activité.',
        nl: 'Een rechtskeuze ontneemt een consument niet de dwingende regels van het land waar hij woont, als u uw diensten ook daar aanbiedt.',
        en: 'A choice of law does not take from a consumer the mandatory rules of the country where they live, if you direct your services there.',
      },
      example: 'law: FR\nclient:\n  type: consumer\n  country: DE',
    }),
    check: ({ law, clientCountry, isBusiness, given }) =>
      when(!isBusiness && given('law') && law !== clientCountry, 'law'),
  },
  {
    id: 'cons-language-fr',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'loi n° 94-665 du 4 août 1994 (Toubon), art. 2 [rivalan-toubon] [lettredesreseaux-toubon]',
        nl: 'wet nr. 94-665 van 4 augustus 1994 (Toubon), art. 2 [rivalan-toubon] [lettredesreseaux-toubon]',
        en: 'law no. 94-665 of 4 August 1994 (Toubon), art. 2 [rivalan-toubon] [lettredesreseaux-toubon]',
      },
      checkedOn,
      message: {
        fr: 'Envers un particulier en France, les documents doivent être en français.',
        nl: 'Voor een particulier in Frankrijk moeten de documenten in het Frans zijn.',
        en: 'Towards a private person in France the documents must be in French.',
      },
      hint: {
        fr: 'Mettez `language: fr` ; une traduction peut s’y ajouter (`secondLanguage`).',
        nl: 'Zet `language: fr`; een vertaling mag erbij (`secondLanguage`).',
        en: 'Set `language: fr`; a translation may be added (`secondLanguage`).',
      },
      reason: {
        fr: 'La loi impose le français dans l’offre et la description d’un service à un consommateur ; elle n’interdit pas d’y joindre une traduction.',
        nl: 'Volgens de wet is Frans verplicht in het aanbod en de omschrijving van een dienst aan een consument; een vertaling mag erbij.',
        en: 'The law requires French in the offer and the description of a service to a consumer; it does not forbid a translation beside it.',
      },
      example: 'language: nl\nclient:\n  type: consumer\n  country: FR',
    }),
    check: ({ clientCountry, isBusiness, answers: { language } }) =>
      when(clientCountry === 'FR' && !isBusiness && language !== 'fr', 'language'),
  },
];
