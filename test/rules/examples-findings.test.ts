import { expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { everyExample, loadExample } from '../helpers/examples.ts';

/** Every finding of the law in each example: a rule that says too much shows here. */
it('finds in the examples exactly this', () => {
  const found = everyExample.map((file) => {
    const { diagnostics } = checkAnswers(loadExample(file));
    return [file, diagnostics.map(({ severity, code }) => `${severity} ${code}`)] as const;
  });
  expect(Object.fromEntries(found)).toMatchInlineSnapshot(`
    {
      "examples/agency-client.yaml": [
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
        "info rule/gdpr-subprocessor-chain",
        "info rule/gdpr-us-vendor",
      ],
      "examples/antwerp-assistant.yaml": [],
      "examples/assistante-aux-pays-bas.yaml": [
        "info rule/id-vies",
      ],
      "examples/belgian-assistant.yaml": [],
      "examples/dutch-freelancer.yaml": [],
      "examples/dutch-inbox.yaml": [
        "info rule/gdpr-us-vendor",
      ],
      "examples/dutch-under-french-law.yaml": [
        "info rule/id-vies",
        "info rule/eu-franchise-crossborder",
      ],
      "examples/english-freelancer.yaml": [
        "info rule/id-vies",
      ],
      "examples/english-micro-entrepreneur.yaml": [],
      "examples/extends-provider/client.yaml": [
        "info rule/id-vies",
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
        "info rule/gdpr-copy-paste",
      ],
      "examples/hourly-micro-entrepreneur.yaml": [
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
        "info rule/gdpr-copy-paste",
      ],
      "examples/monthly-package.yaml": [
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
      ],
      "examples/no-personal-data.yaml": [
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
      ],
      "examples/own-look/agreement.yaml": [
        "info rule/fr-pay-default-30",
        "info rule/fr-discount-mention",
        "info rule/gdpr-copy-paste",
      ],
      "examples/prepaid-hour-pack.yaml": [
        "info rule/fr-discount-mention",
      ],
      "examples/private-person.yaml": [],
      "examples/vlaamse-assistent.yaml": [],
    }
  `);
});
