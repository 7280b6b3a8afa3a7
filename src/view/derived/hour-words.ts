import type { Language } from '../../i18n/text.ts';

interface HourWords {
  readonly rate: string;
  /** `average`: the price of one hour, worded with its VAT basis. */
  readonly package: (average: string) => string;
  readonly pack: (average: string) => string;
  readonly announced: string;
}

/**
 * What an hour costs, without its article: French `du`, `au` before it (all are masculine),
 * Dutch and English have it.
 */
export const hourWords: Record<Language, HourWords> = {
  fr: {
    rate: 'taux horaire',
    package: (average) => `prix moyen de l’heure du forfait (${average})`,
    pack: (average) => `prix moyen de l’heure de la carte (${average})`,
    announced: 'prix de l’heure indiqué au Client avant de commencer',
  },
  nl: {
    rate: 'het uurtarief',
    package: (average) => `de gemiddelde uurprijs van het maandpakket (${average})`,
    pack: (average) => `de gemiddelde uurprijs van de strippenkaart (${average})`,
    announced: 'de uurprijs die vooraf is opgegeven',
  },
  en: {
    rate: 'the hourly rate',
    package: (average) => `the average price of an hour of the monthly package (${average})`,
    pack: (average) => `the average price of an hour of the hour pack (${average})`,
    announced: 'the hourly price stated beforehand',
  },
};
