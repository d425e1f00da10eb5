import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const panel = join(import.meta.dirname, '..');
/** Names and keys that are the same in every language. */
const allowed = new Set(['Countersign', 'Esc']);
const shown = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'text', 'detail', 'yes', 'no', 'end', 'tag']);

/** The words that an expression puts on screen by itself, without asking for them in the reader's language. */
function wordsIn(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.flatMap((span) => [span.literal.text, ...wordsIn(span.expression)])];
  if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) return wordsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...wordsIn(node.whenTrue), ...wordsIn(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...(node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? [] : wordsIn(node.left)), ...wordsIn(node.right)];
  return [];
}

/** What a file shows that isn't taken from the messages. */
function literalsIn(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    const isAttribute = ts.isJsxAttribute(node) && shown.has(node.name.getText());
    const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
    const words = ts.isJsxText(node) ? [node.text] : isAttribute ? wordsIn(node.initializer) : isChild ? wordsIn(node) : [];
    found.push(...words.map((word) => word.trim()).filter((word) => /\p{L}{2}/u.test(word) && !allowed.has(word)).map((word) => `${name}: ${word}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('finds words that were written into a component', () => {
  expect(literalsIn('one.tsx', '<p aria-label="Draft">{isOpen ? "Open it" : say("x")} <b>Now</b></p>')).toEqual(['one.tsx: Draft', 'one.tsx: Open it', 'one.tsx: Now']);
});

it('no component of panel and settings has words of its own', () => {
  const components = readdirSync(panel, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'));
  expect(components.length).toBeGreaterThan(40);
  expect(components.flatMap((name) => literalsIn(name, readFileSync(join(panel, name), 'utf8')))).toEqual([]);
});
