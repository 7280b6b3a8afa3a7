// Generated from schemas/answers.schema.json by `node scripts/generate-types.mjs`: do not edit.

/**
 * Everything that the agreement documents of an independent virtual or personal assistant say. Whatever has an honest default may be left out; keys that begin with x- are free.
 */
export interface Answers {
  /**
   * Version of the format of this file.
   */
  version: 1;
  /**
   * Another answers file, or several, that this one completes: your own details once, then one short file per client. Paths are relative to this file, and what stands here wins; of several, the one named first.
   */
  extends?: string | string[];
  /**
   * Language in which the documents are written. Choose one that your client really understands: terms in a language not understood may not bind.
   */
  language: "fr" | "nl" | "en";
  /**
   * Language of a courtesy translation, made beside the documents. The text in the main language prevails; what you write yourself is not translated.
   */
  secondLanguage?: "fr" | "nl" | "en";
  /**
   * Law of the contract: France, Belgium or the Netherlands. Left out, it is the law of the country where you are established. A private client keeps the protection of their own country in any case.
   */
  law: "FR" | "BE" | "NL";
  /**
   * Your own number for this agreement, printed at the top of every document.
   */
  reference?: string;
  /**
   * Date of the documents. It is an answer and not the clock, so that the same file always gives the same documents.
   */
  date: string;
  /**
   * Which documents to make. The data processing agreement need not be named: it is added when your tasks and tools call for one.
   */
  documents: ("engagement-letter" | "terms" | "dpa" | "proposal" | "checklist")[];
  /**
   * Word files with tags (.docx) from which documents are made instead of from our own templates. Paths are relative to this file. `va-agree template export` writes one to begin from.
   */
  templates?: {
    /**
     * Word file with tags that this document is made from, instead of our own template.
     */
    "engagement-letter"?: string;
    /**
     * Word file with tags that this document is made from, instead of our own template.
     */
    terms?: string;
    /**
     * Word file with tags that this document is made from, instead of our own template.
     */
    dpa?: string;
    /**
     * Word file with tags that this document is made from, instead of our own template.
     */
    proposal?: string;
    /**
     * Word file with tags that this document is made from, instead of our own template.
     */
    checklist?: string;
  };
  /**
   * Who the assistant is: these details open every document.
   */
  provider: {
    /**
     * How you present yourself: virtual assistant, personal assistant, or both.
     */
    role: "virtual-assistant" | "personal-assistant" | "both";
    /**
     * Country where your business is established. It decides which numbers and mentions the law asks of you.
     */
    country: "FR" | "BE" | "NL";
    /**
     * Legal form of your business; it must be one of your country. With portage, Smart or payroll you are an employee of that organisation, which then has to make the contract itself.
     */
    legalForm:
      | "micro-entrepreneur"
      | "entrepreneur-individuel"
      | "eurl"
      | "sasu"
      | "sarl"
      | "sas"
      | "portage"
      | "personne-physique-principal"
      | "personne-physique-complementaire"
      | "srl"
      | "sc"
      | "sa"
      | "smart"
      | "eenmanszaak"
      | "vof"
      | "maatschap"
      | "bv"
      | "payroll";
    /**
     * A person: first and last name. A company: its registered name. In France the name of a self-employed person is preceded or followed by "EI" or "Entrepreneur individuel".
     */
    name: string;
    /**
     * Name under which clients know you, if it is another one.
     */
    tradeName?: string;
    /**
     * Capital of your company. A French company must state it on its documents.
     */
    shareCapital?: number;
    /**
     * Who signs for your company, and in which capacity. Not needed when you work in your own name.
     */
    representative?: {
      /**
       * First and last name of the person who signs.
       */
      name: string;
      /**
       * In which capacity this person signs: president, manager, director.
       */
      capacity: string;
    };
    /**
     * Address of your business, or registered office of your company.
     */
    address: {
      /**
       * Street with its number, in the order usual in the country.
       */
      street: string;
      /**
       * Box, floor, building or care-of line.
       */
      box?: string;
      /**
       * Postcode, between quotes so that it is kept as typed.
       */
      postcode: string;
      /**
       * Town or city.
       */
      city: string;
    };
    /**
     * Address at which notices under the contract reach you.
     */
    email: string;
    /**
     * Phone number printed with your details.
     */
    phone?: string;
    /**
     * Your site, without obligation.
     */
    website?: string;
    /**
     * French company number, 9 digits. It must stand on every document of a French business; the SIRET is enough, as it contains it.
     */
    siren?: string;
    /**
     * French establishment number, 14 digits.
     */
    siret?: string;
    /**
     * City of the French trade register (RCS) where the business is registered. Leave out if you are only in the national business register (RNE), as most self-employed assistants are.
     */
    rcsCity?: string;
    /**
     * Belgian enterprise number (BCE/KBO), 10 digits. It must stand on every document of a Belgian business.
     */
    enterpriseNumber?: string;
    /**
     * City of the enterprise court whose register of legal persons (RPM/RPR) holds the company. Only for Belgian companies.
     */
    rpmCourt?: string;
    /**
     * Number in the Dutch trade register, 8 digits. It must stand on every letter, offer and invoice.
     */
    kvkNumber?: string;
    /**
     * Town of the statutory seat (statutaire zetel), for a Dutch company.
     */
    statutorySeat?: string;
    /**
     * Your VAT identification number, if you have one. A Dutch sole trader gives the btw-id, never the old number that contains the citizen service number (BSN).
     */
    vatNumber?: string;
    /**
     * Whether you charge VAT, and at which rate.
     */
    vat: {
      /**
       * Your VAT status. An exempt small business charges no VAT and its documents must say why: franchise en base in France, franchise in Belgium, KOR in the Netherlands.
       */
      scheme: "standard" | "fr-franchise" | "be-franchise" | "nl-kor" | "eu-sme-cross-border";
      /**
       * Rate that you charge when you are not exempt. Left out, the standard rate of your country.
       */
      rate: number;
    };
    /**
     * Account on which you are paid. A Belgian business must give at least one on its documents.
     */
    iban?: string;
    /**
     * Code of your bank; rarely needed inside Europe.
     */
    bic?: string;
    /**
     * Your insurance, if you have one. Insurer, address and territory then belong on the documents; the cover can also set the limit of your liability.
     */
    insurance?: {
      /**
       * Name of the insurance company.
       */
      insurer: string;
      /**
       * Address of the insurer, on one line. French law asks for it beside the name.
       */
      address?: string;
      /**
       * Number of your policy.
       */
      policyNumber?: string;
      /**
       * Where the cover is valid.
       */
      territory?: string;
      /**
       * The most the insurer pays for one claim.
       */
      amount?: number;
    };
    /**
     * Whether you are a trader (commerçant) in the sense of French law. Most assistants are not: they provide services of a liberal kind. A clause that chooses the court is only valid between traders.
     */
    isTrader: "yes" | "no" | "unknown";
    /**
     * How many other clients you work for. Having several is a sign of independence.
     */
    otherClients: number;
    /**
     * Share of your yearly turnover that this client will bring. A large share can look like economic dependence.
     */
    revenueSharePercent?: number;
    /**
     * Turnover that you expect this year; only compared with the ceiling of your VAT exemption, never printed.
     */
    expectedTurnover?: number;
    /**
     * The mediator you belong to. In France, needed as soon as you work for private persons.
     */
    mediator?: {
      /**
       * Name of the mediator or of the mediation body.
       */
      name: string;
      /**
       * Postal address of the mediator, on one line.
       */
      address?: string;
      /**
       * Site where a consumer can file a case.
       */
      website?: string;
    };
    /**
     * Whom to write to about personal data. Left out, your e-mail address.
     */
    privacyContact?: string;
  };
  /**
   * Who you work for.
   */
  client: {
    /**
     * A business, a public body, an association or other non-profit body, or a private person. A private person (consumer) is protected by rules of their own.
     */
    type: "business" | "public" | "nonprofit" | "consumer";
    /**
     * Registered name of the organisation, or first and last name of the person.
     */
    name: string;
    /**
     * Legal form, as it is to be printed: SAS, SARL, association, bv.
     */
    legalForm?: string;
    /**
     * Capital of the company, when it is to be printed.
     */
    shareCapital?: number;
    /**
     * Who signs for the client, and in which capacity.
     */
    representative?: {
      /**
       * First and last name of the person who signs.
       */
      name: string;
      /**
       * In which capacity this person signs: president, manager, director.
       */
      capacity: string;
    };
    /**
     * Registered office of the organisation, or home address of the person.
     */
    address: {
      /**
       * Street with its number, in the order usual in the country.
       */
      street: string;
      /**
       * Box, floor, building or care-of line.
       */
      box?: string;
      /**
       * Postcode, between quotes so that it is kept as typed.
       */
      postcode: string;
      /**
       * Town or city.
       */
      city: string;
    };
    /**
     * Country where the client is established or lives. It decides on consumer protection and on reverse charge of VAT.
     */
    country: string;
    /**
     * Address at which notices under the contract reach the client.
     */
    email?: string;
    /**
     * Phone number of the client.
     */
    phone?: string;
    /**
     * French company number, 9 digits. The SIRET is enough, as it contains it.
     */
    siren?: string;
    /**
     * French establishment number, 14 digits.
     */
    siret?: string;
    /**
     * City of the French trade register (RCS) where the business is registered. Leave out for an association or a public body.
     */
    rcsCity?: string;
    /**
     * Belgian enterprise number (BCE/KBO), 10 digits.
     */
    enterpriseNumber?: string;
    /**
     * City of the enterprise court whose register of legal persons (RPM/RPR) holds the company. Only for Belgian companies.
     */
    rpmCourt?: string;
    /**
     * Number in the Dutch trade register, 8 digits.
     */
    kvkNumber?: string;
    /**
     * Town of the statutory seat (statutaire zetel), for a Dutch company.
     */
    statutorySeat?: string;
    /**
     * VAT identification number of the client. Needed for reverse charge when the client is established in another country of the European Union.
     */
    vatNumber?: string;
    /**
     * Who works with you from day to day and gives you instructions.
     */
    contactPerson?: {
      /**
       * First and last name.
       */
      name: string;
      /**
       * What this person does in the organisation.
       */
      capacity?: string;
      /**
       * E-mail address of this person.
       */
      email?: string;
      /**
       * Phone number of this person.
       */
      phone?: string;
    };
    /**
     * What the client needs to find on your invoices, or to receive them.
     */
    invoicing?: {
      /**
       * Address to which invoices are sent, if not the usual one.
       */
      email?: string;
      /**
       * Address of the client on the Peppol network. Between Belgian businesses an invoice must go through it.
       */
      peppolId?: string;
      /**
       * Order number that the client wants to see on the invoices.
       */
      purchaseOrder?: string;
    };
    /**
     * Size of the business. In the Netherlands a large company must pay a small one within 30 days.
     */
    size: "micro" | "sme" | "large" | "unknown";
    /**
     * How many people the client employs. In France, up to five matters for the right of withdrawal of small businesses.
     */
    employees?: number;
    /**
     * Whether the client is a trader (commerçant) in the sense of French law; commercial companies are.
     */
    isTrader: "yes" | "no" | "unknown";
    /**
     * Whether the client is an agency, an accountant or a manager that handles the data of its own customers. You are then a sub-processor, and the data processing agreement says so.
     */
    isProcessor: boolean;
    /**
     * Where and how you agree: at your place, at the client's or elsewhere, by e-mail, or through a form on your site. It decides on the right of withdrawal.
     */
    contractChannel: "at-provider-premises" | "off-premises" | "distance-email" | "distance-online-form";
    /**
     * Fill in only if this client employed you before. Going from employee to independent for the same firm is a classic reason for a claim of hidden employment.
     */
    formerEmployer?: {
      /**
       * Last day of the employment contract.
       */
      ended: string;
    };
    /**
     * A private client asks you to start before the 14 days of withdrawal are over. Without this request, a client who withdraws owes nothing for the work done.
     */
    withdrawalStartRequest?: boolean;
  };
  /**
   * What you do, what you do not do, and what costs extra.
   */
  services: {
    /**
     * The assignment in one paragraph: what the client needs and what you take over.
     */
    summary: string;
    /**
     * The tasks you take on. Some kinds of tasks mean that you handle personal data, and some are reserved by law to other professions.
     *
     * Items: One kind of work, with as much detail as is useful.
     */
    tasks: {
      /**
       * Closest kind of task; "other" needs a label of your own.
       */
      task:
        | "agenda"
        | "email"
        | "rental-support"
        | "sales-support"
        | "social-media"
        | "project-management"
        | "travel-booking"
        | "meeting-minutes"
        | "customer-service"
        | "phone-answering"
        | "data-entry"
        | "document-drafting"
        | "translation"
        | "event-organisation"
        | "invoicing-support"
        | "payment-reminders"
        | "pre-bookkeeping"
        | "bookkeeping"
        | "payroll-support"
        | "recruitment-support"
        | "crm-management"
        | "email-marketing"
        | "newsletter"
        | "telemarketing"
        | "web-updates"
        | "webshop-support"
        | "research"
        | "private-errands"
        | "other";
      /**
       * Your own name for the task, printed in place of the usual one.
       */
      label?: string;
      /**
       * What exactly is done, and how far it goes.
       */
      description?: string;
      /**
       * How much of it there is, in words.
       */
      volume?: string;
      /**
       * How often it comes back.
       */
      frequency?: string;
      /**
       * What the client receives.
       */
      deliverable?: string;
    }[];
    /**
     * Things to hand over, with a date if there is one.
     *
     * Items: One thing to hand over.
     */
    deliverables?: {
      /**
       * What is handed over.
       */
      name: string;
      /**
       * In which form.
       */
      format?: string;
      /**
       * By which day.
       */
      due?: string;
      /**
       * Time for the client to object; after that the deliverable counts as accepted.
       */
      acceptanceDays?: number;
    }[];
    /**
     * What you do not do, so that nobody expects it. Left out, the usual list: legal and tax advice, bookkeeping, graphic design, consulting, work on site. An empty list means that nothing is excluded.
     */
    excluded?: string[];
    /**
     * What you can also do, at a price of its own.
     *
     * Items: One service outside the agreed price.
     */
    extras?: {
      /**
       * What it is.
       */
      service: string;
      /**
       * What the price is for: an hour, a page, a piece.
       */
      unit?: string;
      /**
       * Price for one unit. Left out: on quotation.
       */
      price?: number;
    }[];
    /**
     * To do your best with care, or to reach a result for the deliverables listed. Best efforts is usual for services.
     */
    obligation: "best-efforts" | "result-for-listed-deliverables";
    /**
     * What happens when the client asks for something that was not agreed: a written quotation first, the hourly rate after you have said so, or a refusal.
     */
    changeRequests: "written-quote-first" | "hourly-rate-with-notice" | "refuse";
    /**
     * Whether you may decide, sign or order in the name of the client. Without a mandate you do not bind the client.
     */
    authority: {
      /**
       * None, or limited to the acts listed.
       */
      scope: "none" | "limited";
      /**
       * What you may do in the name of the client.
       */
      acts?: string[];
      /**
       * The most you may commit at one time for the client.
       */
      spendingLimit: number;
    };
    /**
     * What you need from the client: access, information, approvals, answers. Left out, five usual items.
     */
    clientObligations?: string[];
    /**
     * Working days that an ordinary request takes.
     */
    turnaroundDays: number;
    /**
     * Whether dates are indications, or binding when they are listed with the deliverables.
     */
    deadlines: "indicative" | "strict-if-listed";
  };
  /**
   * What you are paid. Amounts are without VAT, and with VAT when the client is a private person.
   */
  fees: {
    /**
     * By the hour, a monthly package, a prepaid hour pack, a fixed price for a project, or a mix of these.
     */
    model: "hourly" | "package-monthly" | "hour-pack" | "project-fixed" | "mixed";
    /**
     * Currency of all amounts.
     */
    currency: "EUR";
    /**
     * Price of one hour. Also useful beside a package, for the hours beyond it.
     */
    hourlyRate?: number;
    /**
     * Time is counted in blocks of this many minutes.
     */
    timeIncrement: 1 | 5 | 6 | 10 | 15 | 30 | 60;
    /**
     * The least that is counted for one request; 0 for none.
     */
    minimumPerTask: number;
    /**
     * A fixed price each month for an agreed number of hours.
     */
    package?: {
      /**
       * Price of the package for one month.
       */
      price: number;
      /**
       * Hours included each month.
       */
      hours: number;
      /**
       * What the package covers, in words.
       */
      contents?: string;
    };
    /**
     * One price for a whole project.
     */
    project?: {
      /**
       * Price of the whole project.
       */
      price: number;
      /**
       * When which part of the price is due.
       *
       * Items: One part of the price, as a percentage or an amount.
       */
      milestones?: {
        /**
         * What makes it due.
         */
        label: string;
        /**
         * Part of the price.
         */
        percent?: number;
        /**
         * Amount, in place of a percentage.
         */
        amount?: number;
        /**
         * When it is due, if on a date.
         */
        due?: string;
      }[];
    };
    /**
     * Hours paid in advance and used as needed (carte d'heures, strippenkaart).
     */
    pack?: {
      /**
       * Hours in one pack.
       */
      hours: number;
      /**
       * Price of one pack.
       */
      price: number;
      /**
       * Months in which the hours are to be used. A very short period can be unfair.
       */
      validityMonths: number;
      /**
       * Whether hours that are left are paid back.
       */
      refundable: boolean;
      /**
       * Whether a new pack begins when one is used up. Not with a private client.
       */
      autoRenew: boolean;
      /**
       * How often you say how many hours are left.
       */
      balanceReport: "none" | "monthly" | "each-use" | "on-request";
    };
    /**
     * What happens when the hours are used up: you ask first, you charge the hourly rate, or the work waits for the next month.
     */
    overrun: "prior-approval" | "hourly-rate" | "next-month";
    /**
     * The most you work in one month without a new agreement.
     */
    hoursCapPerMonth?: number;
    /**
     * Fill in if the client buys a minimum of hours each month, used or not.
     */
    minimumPurchase?: {
      /**
       * Least number of hours invoiced each month.
       */
      hours: number;
    };
    /**
     * What becomes of hours that were bought and not used: lost, moved to the next month, to the next three, or kept until the end.
     */
    unusedHours: "lapse" | "carry-1-month" | "carry-3-months" | "carry-until-end";
    /**
     * Percentages on top of the price for work at unusual moments; 0 for none. 25 to 100 is usual.
     */
    surcharges: {
      /**
       * On top of the price for an urgent request that you accept.
       */
      urgentPercent: number;
      /**
       * On top of the price for work between the two times below.
       */
      eveningPercent: number;
      /**
       * On top of the price for work on a Saturday or a Sunday.
       */
      weekendPercent: number;
      /**
       * On top of the price for work on a public holiday of your country.
       */
      holidayPercent: number;
      /**
       * From when the evening surcharge counts.
       */
      eveningFrom: string;
      /**
       * Until when it counts, the next morning.
       */
      eveningTo: string;
    };
    /**
     * Part of the price paid in advance, as a percentage or as an amount. 30 to 50 percent is usual.
     */
    deposit?: (
      | {
          percent: unknown;
        }
      | {
          amount: unknown;
        }
    ) & {
      /**
       * Part of the price.
       */
      percent?: number;
      /**
       * A fixed amount.
       */
      amount?: number;
    };
    /**
     * Fill in if you sometimes travel for the client.
     */
    travel?: {
      /**
       * What you charge for one kilometre by car; up to four decimals.
       */
      ratePerKm?: number;
      /**
       * Part of the hourly rate that is charged for travel time.
       */
      timePercent?: number;
      /**
       * Whether travel is included in the price.
       */
      included?: boolean;
    };
    /**
     * Costs that you pay for the client.
     */
    expenses: {
      /**
       * Paid back at cost with receipts, included in the price, or a flat amount per month.
       */
      rule: "at-cost-with-receipts" | "included" | "flat";
      /**
       * Amount per month when a flat amount is agreed.
       */
      flatAmount?: number;
      /**
       * Above this amount you ask first; 0 means that you always ask.
       */
      approvalAbove: number;
    };
    /**
     * When the client cancels planned work.
     */
    cancellation: {
      /**
       * Hours in advance up to which cancelling is free.
       */
      noticeHours: number;
      /**
       * Part of the planned price that is charged after that; 0 for nothing.
       */
      feePercent: number;
    };
    /**
     * Whether and how your price changes over time.
     */
    indexation: {
      /**
       * None, a new price announced once a year, or an index. French law forbids indexing on the general price level or on wages in general.
       */
      mode: "none" | "annual-notice" | "index";
      /**
       * Name of the index, with its publisher.
       */
      indexName?: string;
      /**
       * The most the price can rise in one year. In Belgium indexation may bear on 80 percent of the price.
       */
      capPercent?: number;
      /**
       * Month of the revision, from 1 (January) to 12.
       */
      month?: number;
    };
  };
  /**
   * When you send invoices and when they are paid.
   */
  invoicing: {
    /**
     * Every week, every month, when the work is done, each time a number of hours is reached, or in advance.
     */
    frequency: "weekly" | "monthly" | "on-completion" | "hours-threshold" | "in-advance";
    /**
     * Number of hours at which an invoice is sent.
     */
    hoursThreshold?: number;
    /**
     * Whether one invoice covers several services of the same month. Left out, yes when you invoice monthly. In France its term is then at most 45 days.
     */
    periodicSummary?: boolean;
    /**
     * Whether a time sheet comes with the invoice.
     */
    timeSheet: boolean;
    /**
     * Days that the client has to pay. Between businesses the law sets a maximum: 60 days in France and Belgium, 30 days for large companies in the Netherlands.
     */
    paymentDays: number;
    /**
     * From the date of the invoice, from its receipt, or to the end of a month.
     */
    paymentBasis: "invoice-date" | "receipt-of-invoice" | "end-of-month";
    /**
     * First the days and then the end of that month, or first the end of the month and then the days. Both ways are used in France, and they differ.
     */
    endOfMonthMethod: "days-then-month-end" | "month-end-then-days";
    /**
     * How the client pays.
     */
    paymentMethod: "bank-transfer" | "direct-debit" | "card" | "other";
    /**
     * What late payment costs.
     */
    lateInterest: {
      /**
       * The rate of the law, or a fixed yearly rate. Between businesses in France a fixed rate may not be below three times the legal interest.
       */
      mode: "statutory" | "fixed";
      /**
       * The rate per year when it is fixed.
       */
      percent?: number;
    };
    /**
     * Lump sum that a business owes for each late invoice. The law sets 40 euros.
     */
    recoveryFee: number;
    /**
     * An agreed penalty on top of interest, as is usual in Belgium. A court may lower it.
     */
    latePenalty?: {
      /**
       * Percentage of the invoice.
       */
      percent?: number;
      /**
       * Least amount of the penalty.
       */
      minimum?: number;
      /**
       * Whether the same penalty protects the client if you owe money. In Belgium a one-sided penalty is at risk.
       */
      reciprocal: boolean;
    };
    /**
     * Discount for a client who pays early; 0 for none. French invoices must state it either way.
     */
    earlyPaymentDiscount: number;
    /**
     * Days after a reminder before you may stop working on an unpaid invoice.
     */
    suspensionDays: number;
    /**
     * Days that the client has to object to an invoice or to a service. Fewer than 8 may be unfair.
     */
    complaintDays: number;
  };
  /**
   * When you work, how you can be reached, and what happens with urgent requests.
   */
  availability: {
    /**
     * Fixed days, spread over the week, or on request.
     */
    pattern: "fixed-days" | "spread" | "on-request";
    /**
     * Days on which you work for this client.
     */
    days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
    /**
     * Hours within which you work.
     *
     * Items: A part of the day, from one time to another.
     */
    hours: {
      /**
       * When it begins.
       */
      from: string;
      /**
       * When it ends; later than the beginning.
       */
      to: string;
    }[];
    /**
     * Time zone of all hours given here. Left out, that of your country.
     */
    timeZone: string;
    /**
     * You, both together, or the client. Hours imposed by the client point to employment.
     */
    scheduleDecidedBy: "provider" | "mutual" | "client";
    /**
     * Hours in which you can be reached. Left out, the working hours.
     *
     * Items: A part of the day, from one time to another.
     */
    contactHours?: {
      /**
       * When it begins.
       */
      from: string;
      /**
       * When it ends; later than the beginning.
       */
      to: string;
    }[];
    /**
     * How you and the client reach each other.
     *
     * Items: A way of reaching each other.
     */
    channels: ("email" | "phone" | "whatsapp" | "slack" | "teams" | "client-portal" | "other")[];
    /**
     * Hours within which you answer an ordinary message. From 24, only the days on which you are available count; below, only the hours.
     */
    responseHours: number;
    /**
     * Whether you take urgent requests, and how.
     */
    urgent: {
      /**
       * Whether you take urgent requests at all. You keep the right to refuse one.
       */
      accepted: boolean;
      /**
       * What counts as urgent, so that a surcharge is never a surprise.
       */
      definition?: string;
      /**
       * How an urgent request must reach you.
       */
      channel?: "email" | "phone" | "whatsapp" | "slack" | "teams" | "client-portal" | "other";
      /**
       * Hours within which you say whether you take it.
       */
      responseHours?: number;
    };
    /**
     * How you keep the client informed about the work.
     */
    updates: {
      /**
       * By e-mail, in a call, on a shared board, or with a time report.
       */
      method: "email" | "call" | "shared-board" | "time-report";
      /**
       * Each day, week, two weeks or month, or at each milestone.
       */
      frequency: "daily" | "weekly" | "biweekly" | "monthly" | "on-milestone";
    };
    /**
     * Holidays that are already known.
     *
     * Items: Days from one date to another, both included.
     */
    unavailable?: {
      /**
       * First day.
       */
      from: string;
      /**
       * Last day.
       */
      to: string;
    }[];
    /**
     * Days in advance that you announce an absence.
     */
    leaveNoticeDays: number;
    /**
     * You tell the client and move the work, somebody replaces you, or the work is suspended.
     */
    sickness: "notify-and-reschedule" | "replacement" | "suspend";
    /**
     * From your own place, sometimes at the client's, or regularly there. Regular work at the client's points to employment.
     */
    workLocation: "remote" | "client-site-occasional" | "client-site-regular";
    /**
     * Whose computer, phone and software you use. Your own is a sign of independence.
     */
    equipment: "provider" | "client" | "mixed";
    /**
     * Whether you have an e-mail address or a job title of the client's, as its staff have.
     */
    usesClientIdentity: boolean;
  };
  /**
   * The form of the cooperation, how long it lasts, and how it ends.
   */
  cooperation: {
    /**
     * Directly as a freelancer, through an intermediary, or as a secondment. An independent assistant is not seconded: in France and Belgium that is prohibited.
     */
    form: "freelance-direct" | "via-intermediary" | "secondment";
    /**
     * Ongoing, for a fixed term, or for one project.
     */
    assignment: "ongoing" | "fixed-term" | "project";
    /**
     * First day of the assignment.
     */
    startDate: string;
    /**
     * Last day, for a fixed term or a project.
     */
    endDate?: string;
    /**
     * Months during which neither of you can give notice.
     */
    initialTermMonths?: number;
    /**
     * Whether the term is renewed if nobody objects. Consumers are protected against this.
     */
    tacitRenewal: boolean;
    /**
     * Months of each renewal.
     */
    renewalMonths?: number;
    /**
     * Days before the end by which a renewal can be refused. A Belgian contract that renews without it is at risk.
     */
    renewalNoticeDays?: number;
    /**
     * Days at the beginning during which both can stop easily; 0 for none.
     */
    trialDays: number;
    /**
     * Days of notice during the trial period.
     */
    trialNoticeDays?: number;
    /**
     * How an ongoing assignment is ended; one month is usual. Under French law a fixed term or a project can be ended early only if you give a notice here.
     */
    notice: {
      /**
       * How many days, weeks or months; 0 for none.
       */
      value: number;
      /**
       * Days, weeks or months.
       */
      unit: "day" | "week" | "month";
      /**
       * In writing, e-mail included, or by registered letter.
       */
      form: "written-or-email" | "registered-letter";
      /**
       * Whether the notice runs to the end of a calendar month.
       */
      endOfMonth: boolean;
      /**
       * Whether both have the same notice. A longer one for the client only may be an imbalance.
       */
      sameForBoth: boolean;
    };
    /**
     * Days that the other has to mend a breach before the contract can be ended for it.
     */
    breachCureDays: number;
    /**
     * What the client owes: the work done, the work done and the notice period, or also a percentage of what remained.
     */
    earlyTermination: "work-done" | "work-done-plus-notice" | "percentage";
    /**
     * Percentage of the price of what remained. A private client in the Netherlands owes none.
     */
    earlyTerminationPercent?: number;
    /**
     * What happens with the work at the end.
     */
    handover: {
      /**
       * Working days in which you hand the work over.
       */
      days: number;
      /**
       * Whether this time is paid at the usual rate.
       */
      paid: boolean;
    };
    /**
     * Whether somebody else may do the work in your place: freely, after notice, with approval that can only be refused for good reasons, or not. Having to do everything yourself points to employment.
     */
    substitution: "free" | "with-notice" | "with-approval" | "no";
    /**
     * Whether you may have part of the work done by others.
     */
    subcontracting: boolean;
    /**
     * Who they are, if known. Those who see personal data are also sub-processors.
     *
     * Items: One person or firm that does part of the work.
     */
    subcontractors?: {
      /**
       * Name of the person or firm.
       */
      name: string;
      /**
       * What part of the work.
       */
      task: string;
      /**
       * Country where the work is done.
       */
      country?: string;
    }[];
    /**
     * Whether you may work only for this client. It points to employment.
     */
    exclusivity: boolean;
    /**
     * A ban on working for competitors after the end; rarely fair for an assistant with several clients.
     */
    nonCompete: {
      /**
       * Months after the end; 0 for no ban.
       */
      months: number;
      /**
       * For which work, and where.
       */
      scope?: string;
    };
    /**
     * Neither of you hires the people, or takes the customers, of the other.
     */
    nonSolicitation: {
      /**
       * Months after the end; 0 for none.
       */
      months: number;
      /**
       * Amount owed for each breach, if one is agreed.
       */
      penalty?: number;
    };
    /**
     * Whether the client only says what is wanted, also partly how, or how in detail. Telling you how to work is what an employer does.
     */
    clientInstructions: "what-only" | "some-how" | "detailed-how";
    /**
     * Whether the client can discipline you or approve your leave. Only an employer can.
     */
    clientSanctions: boolean;
    /**
     * Both of you declare that no employment is intended. The documents cannot be made without it.
     */
    independenceConfirmed: boolean;
  };
  /**
   * What you both keep to yourselves, and for how long.
   */
  confidentiality: {
    /**
     * Years during which secrets are kept after the end, or "unlimited-while-secret" for as long as the information is not public.
     */
    years: number | "unlimited-while-secret";
    /**
     * The same for real trade secrets, usually longer.
     */
    tradeSecretYears: number;
    /**
     * Whether the client also keeps your secrets.
     */
    mutual: boolean;
    /**
     * Amount owed for each breach, as is usual in the Netherlands. Left out, none.
     */
    penalty?: number;
  };
  /**
   * Which personal data of others you see or handle for the client, with which tools and safeguards. It feeds the data processing agreement that the GDPR (art. 28) requires.
   */
  data: {
    /**
     * Whether you see or handle data about people for the client: names, addresses, messages. Left out, it follows from your tasks and tools. Seeing them now and then is enough.
     */
    processing?: boolean;
    /**
     * If you say no although your tasks suggest yes: why no personal data are involved.
     */
    noProcessingReason?: string;
    /**
     * Made when it is required, always, or never; "separate" when you sign a text that the client brings, or have signed one already.
     */
    dpa: "auto" | "yes" | "no" | "separate";
    /**
     * Our own text, or the standard clauses of the European Commission (decision 2021/915), which may not be changed.
     */
    basis: "bespoke" | "scc-2021-915";
    /**
     * Left out, it follows from the other answers: processor, or sub-processor when the client works for its own customers. The parties cannot choose a label that does not fit the facts.
     */
    role?: "processor" | "sub-processor" | "independent-controller" | "joint-controller" | "none";
    /**
     * Programs in which you handle the data. Whose account it is matters: the vendor of your own tool is your sub-processor, that of the client's tool is the client's.
     *
     * Items: One program or service.
     */
    tools?: {
      /**
       * Name of the tool.
       */
      name: string;
      /**
       * What kind of tool it is.
       */
      category:
        | "email-marketing"
        | "crm"
        | "client-portal"
        | "mailbox"
        | "cloud-storage"
        | "calendar"
        | "social-inbox"
        | "phone-system"
        | "invoicing"
        | "webshop"
        | "ai-assistant"
        | "password-manager"
        | "other";
      /**
       * Whose account you work in: the client's or yours.
       */
      accountOwner: "client" | "provider";
      /**
       * Company behind the tool.
       */
      vendor?: string;
      /**
       * Country where the data are stored.
       */
      hostingCountry?: string;
      /**
       * If the data leave Europe, what allows it: an adequacy decision, the Data Privacy Framework (a certified US firm), standard clauses 2021/914, or binding corporate rules.
       */
      transferBasis?: "adequacy" | "dpf" | "scc-2021-914" | "bcr" | "none";
    }[];
    /**
     * What the data are used for, concretely. Left out, it follows from your tasks.
     */
    purposes?: string[];
    /**
     * What you do with the data. Left out, it follows from your tasks.
     */
    operations?: (
      "collect" | "record" | "organise" | "consult" | "store" | "modify" | "send" | "publish" | "archive" | "delete"
    )[];
    /**
     * Whom the data are about. Left out, it follows from your tasks.
     */
    subjects?: (
      | "customers"
      | "prospects"
      | "suppliers"
      | "employees"
      | "applicants"
      | "newsletter-subscribers"
      | "tenants"
      | "website-visitors"
      | "family-members"
      | "minors"
      | "other"
    )[];
    /**
     * Which kinds of data. Health data and other special categories need extra safeguards; ID copies and national numbers need a legal basis.
     */
    types?: (
      | "identity"
      | "contact"
      | "email-content"
      | "agenda"
      | "billing"
      | "bank-details"
      | "contract"
      | "order-history"
      | "social-media"
      | "photos"
      | "location"
      | "hr"
      | "id-copies"
      | "national-number"
      | "health"
      | "other-special"
    )[];
    /**
     * Extra protection for health data, other special categories or national numbers.
     */
    specialSafeguards?: string[];
    /**
     * How long you handle the data. Left out, as long as the contract.
     */
    duration?: string;
    /**
     * How long data stay with you.
     */
    retention?: string;
    /**
     * Where data are kept.
     *
     * Items: One place where data are kept.
     */
    storage?: {
      /**
       * Service, server or computer.
       */
      place: string;
      /**
       * Country where it is.
       */
      country: string;
    }[];
    /**
     * How the client approves the tools and helpers you use with the data.
     */
    subprocessing: {
      /**
       * In general, with notice of changes, or each one before it begins.
       */
      authorisation: "general-with-notice" | "specific-prior";
      /**
       * Days that the client has to object to a new one.
       */
      objectionDays: number;
    };
    /**
     * Vendors of your own tools, and helpers, that touch the data.
     *
     * Items: One vendor or helper.
     */
    subprocessors?: {
      /**
       * Name of the firm or person.
       */
      name: string;
      /**
       * Postal address, on one line.
       */
      address?: string;
      /**
       * What it does with the data.
       */
      task: string;
      /**
       * Country where the data are.
       */
      country: string;
      /**
       * If the data leave Europe, what allows it.
       */
      transferBasis?: "adequacy" | "dpf" | "scc-2021-914" | "bcr" | "none";
      /**
       * E-mail address or person to turn to.
       */
      contact?: string;
    }[];
    /**
     * Whether data leave the European Economic Area.
     */
    transfers: {
      /**
       * Whether data go to a country outside the European Economic Area, also through a tool.
       */
      outsideEea: boolean;
      /**
       * What allows it: an adequacy decision (the Data Privacy Framework is one), standard clauses 2021/914, or binding corporate rules.
       */
      basis?: "adequacy" | "scc-2021-914" | "bcr" | "none";
    };
    /**
     * What you really do to protect the data. Take out what you do not do: the list becomes an annex of the contract.
     */
    security: (
      | "delegated-access"
      | "multi-factor-authentication"
      | "strong-unique-passwords"
      | "least-privilege"
      | "access-review"
      | "disk-encryption"
      | "automatic-updates"
      | "anti-malware"
      | "screen-lock"
      | "separate-user-profile"
      | "remote-wipe"
      | "vpn-on-open-wifi"
      | "secured-home-router"
      | "agreed-locations-only"
      | "eu-hosting-preferred"
      | "no-unneeded-local-copies"
      | "encrypted-transfer"
      | "tested-backups"
      | "retention-table"
      | "secure-deletion"
      | "paper-shredding"
      | "confidentiality-undertakings"
      | "breach-register"
      | "breach-alert-procedure"
      | "processing-record"
      | "annual-self-review"
      | "approved-ai-tools-only"
      | "private-workspace"
      | "return-of-materials"
    )[];
    /**
     * Measures that are not in the list.
     */
    securityOther?: string[];
    /**
     * What happens when data leak or are lost.
     */
    breach: {
      /**
       * Hours within which you warn the client. The client itself has 72 hours to tell the authority.
       */
      hours: number;
      /**
       * Whom you warn at the client's. Left out, the contact person.
       */
      contact?: string;
    };
    /**
     * Working days within which you pass on a request of somebody who wants to see, correct or delete their data.
     */
    requestDays: number;
    /**
     * How the client can check that you keep to the agreement.
     */
    audit: {
      /**
       * Days in advance that an audit is announced.
       */
      noticeDays: number;
      /**
       * At most each year, every two years, or only after an incident.
       */
      frequency: "yearly" | "every-two-years" | "on-incident";
      /**
       * Who pays for an audit.
       */
      costs: "client" | "provider" | "shared";
    };
    /**
     * What becomes of the data at the end.
     */
    end: {
      /**
       * Returned, deleted, or as the client chooses at that time.
       */
      choice: "return" | "delete" | "client-chooses";
      /**
       * Days after the end by which it is done.
       */
      days: number;
    };
    /**
     * Who tells you what to do with the data, and how. Left out, the contact person, in writing or by e-mail.
     */
    instructions?: {
      /**
       * Person or function that gives instructions.
       */
      from?: string;
      /**
       * How instructions are given and kept.
       */
      by?: string;
    };
    /**
     * Whether you keep the record of what you process for your clients (GDPR art. 30.2).
     */
    recordsKept: boolean;
    /**
     * Whether you may use AI tools on the client's work: no, only the tools listed, or yes as long as no personal data are put in.
     */
    ai: "no" | "listed-tools-only" | "yes-without-personal-data";
    /**
     * How the client gives you access: accounts of your own, a password manager, or otherwise. Shared passwords are a weakness.
     */
    credentials: "delegated-accounts" | "password-manager" | "other";
  };
  /**
   * How far you answer for damage.
   */
  liability: {
    /**
     * The most you can owe. It never covers intent or gross negligence, and towards a consumer it is mostly void.
     */
    cap: {
      /**
       * The fees of the last months, all fees of the contract, a fixed amount, what your insurer pays, or no limit.
       */
      mode: "fees-last-months" | "fees-contract" | "fixed" | "insurance-payout" | "none";
      /**
       * How many months of fees.
       */
      months: number;
      /**
       * The fixed limit. It should not be above your insurance cover, nor next to nothing.
       */
      amount?: number;
    };
    /**
     * Whether you do not answer for indirect damage, such as lost profit.
     */
    excludeIndirect: boolean;
    /**
     * Leave at no: such an exclusion is void or at risk in all three countries.
     */
    excludeGrossNegligence: boolean;
    /**
     * Months within which damage must be reported.
     */
    claimMonths: number;
    /**
     * Since 2025 Belgian law lets the other party also sue the persons who help to perform the contract; this clause excludes it, both ways.
     */
    auxiliaryWaiver: boolean;
    /**
     * Days of force majeure after which both can end the contract.
     */
    forceMajeureDays: number;
  };
  /**
   * Who owns what you make: texts, tables, presentations.
   */
  intellectualProperty: {
    /**
     * They pass to the client once paid, the client gets a licence, or they stay with you.
     */
    mode: "transfer-on-payment" | "licence" | "stay-with-provider";
    /**
     * Each right that is passed on. French and Belgian law want them listed one by one.
     */
    rights: ("reproduce" | "represent" | "adapt" | "translate" | "distribute" | "publish-online")[];
    /**
     * What the client may use the work for. Left out, the needs of its own activity.
     */
    purposes?: string;
    /**
     * On which supports. Left out, all, on paper and digital.
     */
    media?: string;
    /**
     * Where. Left out, the whole world.
     */
    territory?: string;
    /**
     * How long. Left out, as long as the law protects the work.
     */
    duration?: string;
    /**
     * Whether you may name the client as a reference: yes, after consent, or no.
     */
    portfolio: "yes" | "with-consent" | "no";
  };
  /**
   * Your general terms, and how the client receives them. Terms that were not handed over do not bind.
   */
  terms: {
    /**
     * Version or date of your terms. Left out, the date of the documents.
     */
    version?: string;
    /**
     * Attached to the engagement letter, as a link with a PDF, or on paper.
     */
    delivery: "attached" | "link-and-pdf" | "paper";
    /**
     * Address where the terms can be read and saved.
     */
    link?: string;
    /**
     * Days in advance that you announce new terms.
     */
    changeNoticeDays: number;
    /**
     * Which document wins when two disagree, the first before the next. The data processing agreement comes first for personal data.
     */
    precedence: ("dpa" | "engagement-letter" | "terms" | "proposal")[];
  };
  /**
   * What you do before going to court, and which court decides.
   */
  disputes: {
    /**
     * What is tried first, in this order.
     */
    steps: ("negotiation" | "mediation" | "arbitration")[];
    /**
     * That of the party who is sued, that of your seat, or a named one. In France only commercial traders can choose a court, and a consumer can never be bound by such a choice.
     */
    court: "defendant-domicile" | "provider-seat" | "named-court";
    /**
     * City, or full name of the court.
     */
    courtName?: string;
  };
  /**
   * How the documents are signed.
   */
  signature: {
    /**
     * Town where the documents are signed; needed on paper.
     */
    place?: string;
    /**
     * On paper, electronically (simple, advanced or qualified), or by an e-mail that accepts them.
     */
    method: "paper" | "electronic-simple" | "electronic-advanced" | "electronic-qualified" | "email-acceptance";
    /**
     * How many originals on paper: at least one for each party.
     */
    copies: number;
    /**
     * Whether each page has room for initials. No law asks for them.
     */
    initials: boolean;
  };
  /**
   * What only the proposal says. In French law a signed proposal is a contract.
   */
  proposal: {
    /**
     * Days during which the offer can be accepted.
     */
    validityDays: number;
    /**
     * Whether you are bound until that day, or the proposal is without obligation.
     */
    binding: "binding-until" | "non-binding";
    /**
     * Prices that the client can choose from.
     *
     * Items: One choice with its price.
     */
    options?: {
      /**
       * What you call it.
       */
      name: string;
      /**
       * Price of the option.
       */
      price: number;
      /**
       * What the price is for.
       */
      unit?: string;
      /**
       * What is included.
       */
      contents?: string;
    }[];
    /**
     * Name of the option that you advise.
     */
    recommended?: string;
    /**
     * First words: what you understood of the need.
     */
    introduction?: string;
    /**
     * Who you have worked for, if they agreed to be named.
     */
    references?: string;
    /**
     * What happens in the first weeks, one step a line.
     */
    onboarding?: string[];
  };
  /**
   * How your documents look: logo, colour, fonts, letterhead. It usually stands in your provider’s file, once for all clients; Word, PDF and HTML follow it alike.
   */
  look: {
    /**
     * Name of a PNG, JPEG or SVG file, from the folder of the answers file that names it. It stands at the head of the first page, at most 18 mm high. Beside an SVG, a PNG of the same name serves Word older than 2019.
     */
    logo?: string;
    /**
     * Colour of headings and rules: six hexadecimal digits, red, green, blue. With a number sign it needs quotes. A pale colour is darkened where it colours text.
     */
    accent: string;
    /**
     * Names of fonts as Word knows them. A PDF holds its fonts, so they must be installed where it is made; Cambria alone needs not, since a font of the same widths comes with the program.
     */
    fonts: {
      /**
       * Font of the text.
       */
      body: string;
      /**
       * Font of titles, headings and the letterhead; without one, that of the text.
       */
      headings?: string;
    };
    /**
     * Lines at the head of the first page, the first one larger; without any, your name. Beside a logo they stand at the right.
     */
    letterhead?: string[];
    /**
     * Lines at the foot of every page, below the legal line that is always there.
     */
    footer?: string[];
  };
}
