import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field of a rule and what to write instead, in a sentence a lead can act on. */
export function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing; write it' : `has to be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `has to be ${listed(issue.values.map(String))}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'is none of the forms it can have' : `has to be ${listed(optionsOf(issue))}`;
    case 'too_small':
      return issue.origin === 'number' ? `has to be ${issue.minimum} or more` : issue.origin === 'string' && Number(issue.minimum) > 1 ? `has to have ${issue.minimum} letters${isCurrency(issue) ? ', as EUR does' : ''}` : 'is empty; write it';
    case 'too_big':
      return issue.origin === 'number' ? `has to be ${issue.maximum} or less` : isCurrency(issue) ? `has to have ${issue.maximum} letters, as EUR does` : `is longer than ${issue.maximum}; make it shorter`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = { string: 'text; put it in quotes', number: 'a number', int: 'a whole number', array: 'a list', object: 'a map of fields', boolean: 'true or false' };

function optionsOf(issue: Issue): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? 'one of the values it can have' : values.length === 1 ? values[0]! : `${values.slice(0, -1).join(', ')} or ${values.at(-1)!}`;
}

function isCurrency({ path }: Issue): boolean {
  return path.at(-1) === 'currency';
}
