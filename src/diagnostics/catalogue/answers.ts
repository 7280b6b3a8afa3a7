import { type Catalogue, reporter } from './entry.ts';

/** What can be wrong with an answer. */
export const answersCatalogue = () =>
  ({
    'schema/required': {
      severity: 'error',
      message: {
        fr: 'Il manque une réponse : {wanted}.',
        nl: 'Er ontbreekt een antwoord: {wanted}.',
        en: 'An answer is missing: {wanted}.',
      },
      hint: {
        fr: 'Ajoutez-la, par exemple `{example}`.',
        nl: 'Vul het aan, bijvoorbeeld `{example}`.',
        en: 'Add it, for example `{example}`.',
      },
      reason: {
        fr: 'Aucune valeur par défaut honnête ne peut remplacer cette réponse. Avec `--draft`, elle apparaît surlignée dans le document.',
        nl: 'Geen eerlijke standaardwaarde kan dit antwoord vervangen. Met `--draft` staat het gemarkeerd in het document.',
        en: 'No honest default can replace this answer. With `--draft` it shows highlighted in the document.',
      },
      example: 'client: {}',
    },
    'schema/unknown-key': {
      severity: 'error',
      message: {
        fr: '`{name}` n’est pas une question connue.',
        nl: '`{name}` is geen bekende vraag.',
        en: '`{name}` is not a known question.',
      },
      hint: { fr: '{advice}', nl: '{advice}', en: '{advice}' },
      reason: {
        fr: 'Une clé inconnue serait ignorée en silence ; vos propres clés commencent par `x-`.',
        nl: 'Een onbekende sleutel zou stil worden genegeerd; eigen sleutels beginnen met `x-`.',
        en: 'An unknown key would silently be ignored; keys of your own begin with `x-`.',
      },
      example: 'provider:\n  nmae: Camille',
    },
    'schema/wrong-type': {
      severity: 'error',
      message: {
        fr: '`{path}` attend {expected}, et non {found}.',
        nl: '`{path}` verwacht {expected}, niet {found}.',
        en: '`{path}` expects {expected}, not {found}.',
      },
      hint: {
        fr: 'Par exemple `{example}`.',
        nl: 'Bijvoorbeeld `{example}`.',
        en: 'For example `{example}`.',
      },
      reason: {
        fr: 'Chaque question attend un texte, un nombre, oui ou non, une liste ou un groupe.',
        nl: 'Elke vraag verwacht een tekst, een getal, ja of nee, een lijst of een groep.',
        en: 'Each question expects a text, a number, yes or no, a list or a group.',
      },
      example: 'services:\n  tasks: email',
    },
    'schema/enum': {
      severity: 'error',
      message: {
        fr: '`{path}` : « {value} » n’est pas un choix possible.',
        nl: '`{path}`: ‘{value}’ is geen mogelijke keuze.',
        en: '`{path}`: “{value}” is not one of the choices.',
      },
      hint: {
        fr: '{advice}',
        nl: '{advice}',
        en: '{advice}',
      },
      reason: {
        fr: 'La question n’admet que les choix listés.',
        nl: 'De vraag laat alleen de genoemde keuzes toe.',
        en: 'The question admits only the choices listed.',
      },
      example: 'fees:\n  model: hourlly',
    },
    'schema/one-of': {
      severity: 'error',
      message: {
        fr: '`{path}` : une seule de ces réponses à la fois : {known}.',
        nl: '`{path}`: slechts één van deze antwoorden tegelijk: {known}.',
        en: '`{path}`: only one of these answers at a time: {known}.',
      },
      hint: {
        fr: 'Gardez celle qui convient et supprimez l’autre.',
        nl: 'Behoud het juiste en verwijder het andere.',
        en: 'Keep the one that fits and delete the other.',
      },
      reason: {
        fr: 'Les deux réponses disent la même chose de deux façons ; données ensemble, elles pourraient se contredire dans le contrat.',
        nl: 'Beide antwoorden zeggen hetzelfde op twee manieren; samen kunnen zij elkaar in de overeenkomst tegenspreken.',
        en: 'Both answers say the same thing in two ways; given together they could contradict each other in the contract.',
      },
      example: 'fees:\n  deposit: { percent: 30, amount: 300 }',
    },
    'schema/version': {
      severity: 'error',
      message: {
        fr: 'Ce fichier est de la version {value} ; ce programme lit la version {known}.',
        nl: 'Dit bestand heeft versie {value}; dit programma leest versie {known}.',
        en: 'This file is of version {value}; this program reads version {known}.',
      },
      hint: {
        fr: 'Mettez va-agree à jour, ou écrivez `version: {known}`.',
        nl: 'Werk va-agree bij, of schrijf `version: {known}`.',
        en: 'Update va-agree, or write `version: {known}`.',
      },
      reason: {
        fr: 'Un fichier d’une autre version pourrait être compris autrement qu’il n’a été écrit.',
        nl: 'Een bestand van een andere versie kan anders worden begrepen dan het is geschreven.',
        en: 'A file of another version could be understood otherwise than it was written.',
      },
      example: 'version: 2',
    },
    'schema/bounds': {
      severity: 'error',
      message: {
        fr: '`{path}` : {limit} ; {value} est donné.',
        nl: '`{path}`: {limit}; er staat {value}.',
        en: '`{path}`: {limit}; {value} is given.',
      },
      reason: {
        fr: 'Une valeur hors limites est presque toujours une faute de frappe.',
        nl: 'Een waarde buiten de grenzen is bijna altijd een typefout.',
        en: 'A value out of bounds is nearly always a slip of the keyboard.',
      },
      example: 'invoicing:\n  paymentDays: 300',
    },
    'schema/list': {
      severity: 'error',
      message: {
        fr: '`{path}` : {limit}.',
        nl: '`{path}`: {limit}.',
        en: '`{path}`: {limit}.',
      },
      hint: {
        fr: 'Par exemple `{example}`.',
        nl: 'Bijvoorbeeld `{example}`.',
        en: 'For example `{example}`.',
      },
      reason: {
        fr: 'Une liste vide ne dit rien, et une valeur donnée deux fois paraîtrait deux fois dans le contrat.',
        nl: 'Een lege lijst zegt niets, en een waarde die twee keer is gegeven zou twee keer in de overeenkomst staan.',
        en: 'An empty list says nothing, and a value given twice would stand twice in the contract.',
      },
      example: 'services:\n  tasks: []',
    },
    'schema/too-long': {
      severity: 'error',
      message: {
        fr: '`{path}` : ce texte compte {length} caractères ; {limit} au plus.',
        nl: '`{path}`: deze tekst telt {length} tekens; ten hoogste {limit}.',
        en: '`{path}`: this text has {length} characters; at most {limit}.',
      },
      reason: {
        fr: 'La longueur est limitée pour que le document reste un contrat.',
        nl: 'De lengte is begrensd zodat het document een overeenkomst blijft.',
        en: 'Length is limited so that the document stays a contract.',
      },
      example: 'client:\n  name: Acme Acme Acme Acme…',
    },
    'schema/pattern': {
      severity: 'error',
      message: {
        fr: '`{path}` n’a pas la forme attendue : {form}.',
        nl: '`{path}` heeft niet de verwachte vorm: {form}.',
        en: '`{path}` does not have the form expected: {form}.',
      },
      hint: {
        fr: 'Par exemple `{example}`.',
        nl: 'Bijvoorbeeld `{example}`.',
        en: 'For example `{example}`.',
      },
      reason: {
        fr: 'La forme est vérifiée ici, la clé de contrôle par les règles `id-…`.',
        nl: 'Hier wordt de vorm gecontroleerd, het controlegetal door de regels `id-…`.',
        en: 'The form is checked here, check digits by the rules `id-…`.',
      },
      example: 'provider:\n  siret: "1234"',
    },
    'schema/date': {
      severity: 'error',
      message: {
        fr: '`{path}` n’est pas une date du calendrier.',
        nl: '`{path}` is geen datum op de kalender.',
        en: '`{path}` is not a date of the calendar.',
      },
      hint: {
        fr: 'Écrivez année-mois-jour : `{example}`.',
        nl: 'Schrijf jaar-maand-dag: `{example}`.',
        en: 'Write year-month-day: `{example}`.',
      },
      reason: {
        fr: '`1/12/2026` se lit autrement d’un pays à l’autre ; année-mois-jour ne prête pas à confusion.',
        nl: '`1/12/2026` wordt per land anders gelezen; jaar-maand-dag is eenduidig.',
        en: '`1/12/2026` is read differently from country to country; year-month-day is not.',
      },
      example: 'date: 1/12/2026',
    },
    'schema/country': {
      severity: 'error',
      message: {
        fr: '`{path}` : « {value} » n’est pas le code d’un pays.',
        nl: '`{path}`: ‘{value}’ is geen landcode.',
        en: '`{path}`: “{value}” is not the code of a country.',
      },
      hint: {
        fr: '{advice}',
        nl: '{advice}',
        en: '{advice}',
      },
      reason: {
        fr: 'Le pays décide du droit et des protections qui s’appliquent, et son nom figure dans les documents : les codes sont ceux d’ISO 3166-1, et XK pour le Kosovo.',
        nl: 'Het land bepaalt welk recht en welke bescherming gelden, en zijn naam staat in de documenten: de codes zijn die van ISO 3166-1, en XK voor Kosovo.',
        en: 'The country decides which law and which protections apply, and its name stands in the documents: the codes are those of ISO 3166-1, and XK for Kosovo.',
      },
      example: 'client:\n  country: XX',
    },
    'schema/colour': {
      severity: 'error',
      message: {
        fr: '`{path}` n’est pas une couleur.',
        nl: '`{path}` is geen kleur.',
        en: '`{path}` is not a colour.',
      },
      hint: {
        fr: 'Écrivez six chiffres hexadécimaux, rouge, vert, bleu : `1F3A5F` ou, entre guillemets, `"#1F3A5F"`.',
        nl: 'Schrijf zes hexadecimale cijfers, rood, groen, blauw: `1F3A5F` of, tussen aanhalingstekens, `"#1F3A5F"`.',
        en: 'Write six hexadecimal digits, red, green, blue: `1F3A5F` or, in quotes, `"#1F3A5F"`.',
      },
      reason: {
        fr: 'Sans guillemets, YAML lit ce qui suit un `#` comme un commentaire. Les noms de couleur (« bleu marine ») diffèrent d’un programme à l’autre.',
        nl: 'Zonder aanhalingstekens leest YAML wat na `#` komt als commentaar. Kleurnamen (“marineblauw”) verschillen per programma.',
        en: 'Without quotes, YAML reads what follows a `#` as a comment. Names of colours (“navy”) differ from program to program.',
      },
      example: 'look:\n  accent: #1F3A5F',
    },
    'schema/time': {
      severity: 'error',
      message: {
        fr: '`{path}` n’est pas une heure.',
        nl: '`{path}` is geen tijdstip.',
        en: '`{path}` is not a time of day.',
      },
      hint: {
        fr: 'Écrivez deux chiffres, deux-points, deux chiffres, entre guillemets : `"{example}"`.',
        nl: 'Schrijf twee cijfers, dubbele punt, twee cijfers, tussen aanhalingstekens: `"{example}"`.',
        en: 'Write two digits, a colon, two digits, in quotes: `"{example}"`.',
      },
      reason: {
        fr: 'Sans guillemets, certains programmes lisent `08:30` comme le nombre 510.',
        nl: 'Zonder aanhalingstekens lezen sommige programma’s `08:30` als het getal 510.',
        en: 'Without quotes some programs read `08:30` as the number 510.',
      },
      example: 'availability:\n  hours:\n    - { from: 8h30, to: 12h00 }',
    },
    'answers/yes-no': {
      severity: 'error',
      message: {
        fr: '`{path}` : `{value}` n’est pas compris comme oui ou non.',
        nl: '`{path}`: `{value}` wordt niet als ja of nee gelezen.',
        en: '`{path}`: `{value}` is not read as yes or no.',
      },
      hint: {
        fr: 'Écrivez `true` pour oui, `false` pour non.',
        nl: 'Schrijf `true` voor ja, `false` voor nee.',
        en: 'Write `true` for yes, `false` for no.',
      },
      reason: {
        fr: 'En YAML 1.2, `yes`, `no`, `on` et `oui` sont des textes ; seuls `true` et `false` disent oui et non.',
        nl: 'In YAML 1.2 zijn `yes`, `no`, `on` en `ja` teksten; alleen `true` en `false` betekenen ja en nee.',
        en: 'In YAML 1.2 `yes`, `no` and `on` are texts; only `true` and `false` say yes and no.',
      },
      example: 'cooperation:\n  exclusivity: no',
    },
    'answers/unquoted-word': {
      severity: 'error',
      message: {
        fr: '`{path}` : `{value}` est lu comme oui ou non, pas comme un texte.',
        nl: '`{path}`: `{value}` wordt als ja of nee gelezen, niet als tekst.',
        en: '`{path}`: `{value}` is read as yes or no, not as text.',
      },
      hint: {
        fr: 'Écrivez `{example}`.',
        nl: 'Schrijf `{example}`.',
        en: 'Write `{example}`.',
      },
      reason: {
        fr: '`true` et `false` sans guillemets disent oui et non.',
        nl: '`true` en `false` zonder aanhalingstekens betekenen ja en nee.',
        en: '`true` and `false` without quotes say yes and no.',
      },
      example: 'client:\n  name: true',
    },
    'answers/unquoted-number': {
      severity: 'warning',
      message: {
        fr: '`{path}` est un numéro écrit sans guillemets ; il a été lu tel que vous l’avez tapé.',
        nl: '`{path}` is een nummer zonder aanhalingstekens; het is gelezen zoals u het hebt getypt.',
        en: '`{path}` is a number written without quotes; it was read as you typed it.',
      },
      hint: {
        fr: 'Mettez-le entre guillemets : sans eux, un zéro en tête se perd.',
        nl: 'Zet het tussen aanhalingstekens: anders gaat een voorloopnul verloren.',
        en: 'Put it in quotes: without them a leading zero is lost.',
      },
      reason: {
        fr: 'Un SIRET ou un code postal est un texte fait de chiffres. Lu comme nombre, `01000` devient 1000.',
        nl: 'Een btw-nummer of postcode is een tekst van cijfers. Als getal gelezen wordt `01000` 1000.',
        en: 'A SIRET or postcode is a text made of digits. Read as a number, `01000` becomes 1000.',
      },
      example: 'client:\n  address: { postcode: 01000 }',
    },
    'answers/ambiguous-number': {
      severity: 'error',
      message: {
        fr: '`{path}` : ce nombre serait altéré à la lecture.',
        nl: '`{path}`: dit getal zou bij het lezen veranderen.',
        en: '`{path}`: this number would be changed in reading.',
      },
      hint: {
        fr: 'Mettez-le entre guillemets.',
        nl: 'Zet het tussen aanhalingstekens.',
        en: 'Put it in quotes.',
      },
      reason: {
        fr: '`1e3`, `0x10`, `0o14` et `1.10` ne sont pas les chiffres qu’ils paraissent.',
        nl: '`1e3`, `0x10`, `0o14` en `1.10` zijn niet de cijfers die zij lijken.',
        en: '`1e3`, `0x10`, `0o14` and `1.10` are not the digits they seem.',
      },
      example: 'provider:\n  siren: 1e8',
    },
    'answers/number-base': {
      severity: 'error',
      message: {
        fr: '`{path}` : {typed} n’est pas un nombre décimal ; il serait lu {value}.',
        nl: '`{path}`: {typed} is geen decimaal getal en zou worden gelezen als {value}.',
        en: '`{path}`: {typed} is not a decimal number; it would be read as {value}.',
      },
      hint: {
        fr: 'Écrivez le nombre avec les chiffres de 0 à 9, sans `0o` ni `0x`.',
        nl: 'Schrijf het getal met de cijfers 0 tot en met 9, zonder `0o` of `0x`.',
        en: 'Write the number in the figures 0 to 9, without `0o` or `0x`.',
      },
      reason: {
        fr: 'YAML lit `0o55` en base huit et `0x2D` en base seize : le contrat dirait un autre montant que celui qui est tapé.',
        nl: 'YAML leest `0o55` in het achttallig en `0x2D` in het zestientallig stelsel: de overeenkomst zou een ander bedrag noemen dan is getypt.',
        en: 'YAML reads `0o55` in base eight and `0x2D` in base sixteen: the agreement would say another amount than was typed.',
      },
      example: 'fees:\n  hourlyRate: 0o55',
    },
    'answers/decimals': {
      severity: 'error',
      message: {
        fr: '`{path}` : {typed} a plus de {limit} décimales.',
        nl: '`{path}`: {typed} heeft meer dan {limit} decimalen.',
        en: '`{path}`: {typed} has more than {limit} decimals.',
      },
      hint: {
        fr: 'Arrondissez, par exemple à `{rounded}`.',
        nl: 'Rond af, bijvoorbeeld op `{rounded}`.',
        en: 'Round it, for example to `{rounded}`.',
      },
      reason: {
        fr: 'Un montant se compte en centimes ; arrondi sans vous dans le document, il différerait de celui que vous avez écrit. Seul un tarif au kilomètre peut avoir quatre décimales.',
        nl: 'Een bedrag telt hele centen; in het document ongevraagd afgerond zou het afwijken van wat u hebt geschreven. Alleen een tarief per kilometer mag vier decimalen hebben.',
        en: 'An amount counts in cents; rounded in the document without asking, it would differ from what you wrote. Only a rate per kilometre may have four decimals.',
      },
      example: 'fees:\n  hourlyRate: 45.5555',
    },
    'answers/thousands': {
      severity: 'error',
      message: {
        fr: '`{path}` : {typed} peut se lire en milliers ou en décimales.',
        nl: '`{path}`: {typed} kan duizendtallen of decimalen zijn.',
        en: '`{path}`: {typed} may be thousands or decimals.',
      },
      hint: {
        fr: 'Écrivez `{whole}` pour des milliers, `{rounded}` pour des décimales ; un montant en a {limit} au plus.',
        nl: 'Schrijf `{whole}` voor duizendtallen, `{rounded}` voor decimalen; een bedrag heeft er ten hoogste {limit}.',
        en: 'Write `{whole}` for thousands, `{rounded}` for decimals; an amount has at most {limit}.',
      },
      reason: {
        fr: 'YAML ne connaît que le point des décimales : `1.250` y vaut 1,25. Une erreur d’un facteur mille ne se devine pas.',
        nl: 'YAML kent alleen de decimale punt: `1.250` is er 1,25. Een fout met een factor duizend wordt niet geraden.',
        en: 'YAML knows only the decimal point: `1.250` is 1.25 there. An error of a factor of a thousand is not guessed at.',
      },
      example: 'fees:\n  package:\n    price: 1.250',
    },
    'answers/amount': {
      severity: 'error',
      message: {
        fr: '`{path}` : écrivez un nombre seul, sans unité, virgule, espace ni guillemets.',
        nl: '`{path}`: schrijf alleen een getal, zonder eenheid, komma, spatie of aanhalingstekens.',
        en: '`{path}`: write a bare number, without unit, comma, space or quotes.',
      },
      hint: {
        fr: 'Ici : `{example}`.',
        nl: 'Hier: `{example}`.',
        en: 'Here: `{example}`.',
      },
      reason: {
        fr: '`45,50` et `45 €` sont des textes en YAML ; le nombre s’écrit `45.50`.',
        nl: '`45,50` en `€ 45` zijn teksten in YAML; het getal is `45.50`.',
        en: '`45,50` and `45 €` are texts in YAML; the number is `45.50`.',
      },
      example: 'fees:\n  hourlyRate: 45,50',
    },
    'answers/empty': {
      severity: 'error',
      message: { fr: '`{path}` est vide.', nl: '`{path}` is leeg.', en: '`{path}` is empty.' },
      hint: {
        fr: 'Donnez la réponse ou supprimez la ligne. Un texte qui commence par `#` se met entre guillemets.',
        nl: 'Vul het antwoord in of verwijder de regel. Zet een tekst die met `#` begint tussen aanhalingstekens.',
        en: 'Give the answer or delete the line. A text that begins with `#` goes in quotes.',
      },
      reason: {
        fr: 'Une clé sans valeur ne dit ni oui ni non.',
        nl: 'Een sleutel zonder waarde zegt ja noch nee.',
        en: 'A key without a value says neither yes nor no.',
      },
      example: 'client:\n  name:',
    },
    'answers/typographic-quotes': {
      severity: 'warning',
      message: {
        fr: '`{path}` : les guillemets typographiques feront partie du texte.',
        nl: '`{path}`: de gekrulde aanhalingstekens worden deel van de tekst.',
        en: '`{path}`: the typographic quotes will be part of the text.',
      },
      hint: {
        fr: 'Employez des guillemets droits `"…"`, ou aucun.',
        nl: 'Gebruik rechte aanhalingstekens `"…"`, of geen.',
        en: 'Use straight quotes `"…"`, or none.',
      },
      reason: {
        fr: 'Un traitement de texte remplace `"` par « ou “ ; YAML ne connaît que les guillemets droits.',
        nl: 'Een tekstverwerker vervangt `"` door “ of „; YAML kent alleen rechte aanhalingstekens.',
        en: 'A word processor replaces `"` by “; YAML knows straight quotes only.',
      },
      example: 'client:\n  address: { postcode: “69003” }',
    },
    'answers/endless': {
      severity: 'error',
      message: {
        fr: '`{path}` se contient lui-même ou imbrique plus de cent niveaux.',
        nl: '`{path}` bevat zichzelf of heeft meer dan honderd niveaus.',
        en: '`{path}` holds itself, or nests more than a hundred levels.',
      },
      hint: {
        fr: 'Donnez des valeurs simples, telles que JSON peut les écrire.',
        nl: 'Geef gewone waarden, zoals JSON ze kan schrijven.',
        en: 'Give plain values, such as JSON can write.',
      },
      reason: {
        fr: 'Un programme peut donner des objets qui se contiennent eux-mêmes ; un fichier de réponses ne le peut pas, et aucune question n’a plus de quelques niveaux.',
        nl: 'Een programma kan objecten geven die zichzelf bevatten; een antwoordenbestand kan dat niet, en geen enkele vraag heeft meer dan enkele niveaus.',
        en: 'A program can give objects that hold themselves; an answers file can not, and no question has more than a few levels.',
      },
      example: 'answers.client = answers;',
    },
  }) as const satisfies Catalogue;

export const reportAnswers = reporter(answersCatalogue);
