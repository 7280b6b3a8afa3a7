/** What the view reads of a property of the answers schema (JSON Schema draft-07, our `x-` words). */
export interface Question {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Question>>;
  readonly items?: Question;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly oneOf?: readonly Question[];
  readonly anyOf?: readonly Question[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Question>>;
  readonly 'x-unit'?: string;
  readonly 'x-optional'?: boolean;
}

/** Follows `$ref` into the definitions of `root`; what stands beside the reference wins. */
export function resolved(question: Question, root: Question): Question {
  if (question.$ref === undefined) return question;
  const name = question.$ref.replace('#/definitions/', '');
  const { $ref: _, ...own } = question;
  return { ...resolved(root.definitions?.[name] ?? {}, root), ...own };
}

/** The codes of a choice, when the question is one. */
export function codesOf(question: Question): readonly string[] | undefined {
  return question.enum?.every((code) => typeof code === 'string')
    ? (question.enum as readonly string[])
    : undefined;
}
