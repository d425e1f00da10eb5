import ts from 'typescript';
import { findBreaches, rules, type Breach } from './never-send.ts';

const globals = new Set(['window', 'globalThis', 'self', 'document', 'navigator', 'top', 'parent', 'frames', 'chrome', 'browser']);
const ruleOfWord = new Map([
  ['click', 'click'], ['submit', 'submit'], ['requestSubmit', 'submit'], ['fetch', 'fetch'], ['fetchLater', 'fetch'], ['sendBeacon', 'other requests'], ['XMLHttpRequest', 'other requests'], ['WebSocket', 'other requests'],
  ['dispatchEvent', 'dispatchEvent'], ['execCommand', 'execCommand'], ['innerHTML', 'markup from text'], ['outerHTML', 'markup from text'], ['eval', 'code from text'],
]);
const loadingProperties = new Set(['src', 'srcset', 'srcdoc', 'href', 'action', 'formAction']);
const loadingElements = new Set(['img', 'iframe', 'link', 'script', 'object', 'embed', 'video', 'audio', 'source', 'base', 'meta', 'frame']);
const listening = new Set(['addEventListener', 'removeEventListener', 'on', 'off']);
const printer = ts.createPrinter({ removeComments: true });

/** For tests: every place in a source that breaks a rule: by its words, comments aside, and by what its syntax tree shows behind other words. */
export function findSourceBreaches(path: string, text: string): Breach[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found = findBreaches(printer.printFile(file));
  const visit = (node: ts.Node): void => {
    for (const rule of broken(node)) {
      const excerpt = node.parent.getText(file).replaceAll(/\s+/g, ' ').slice(0, 110);
      found.push({ rule, excerpt, advice: rules.find(({ name }) => name === rule)!.advice, at: node.getStart(file) });
    }
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  return found;
}

/** The rules that this node breaks in a way that no pattern on the text would tell. */
function* broken(node: ts.Node): Iterable<string> {
  if (ts.isPropertyAccessExpression(node)) yield* ofMember(node);
  if (ts.isElementAccessExpression(node) && isHidden(node)) yield 'computed name';
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) yield* ofWord((node.propertyName ?? node.name).getText());
  if (ts.isStringLiteralLike(node) && !isLawfulWord(node)) yield* ofWord(node.text);
  if (ts.isBinaryExpression(node) || ts.isTemplateExpression(node)) yield* ofWord(constant(node) ?? '');
  if (ts.isIdentifier(node) && node.text === 'Reflect') yield 'Reflect';
  if (ts.isIdentifier(node) && globals.has(node.text) && isOtherName(node)) yield 'computed name';
  if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && isLoading(node)) yield 'loaded addresses';
  if (ts.isPropertyAssignment(node) && isAssigned(node)) yield 'loaded addresses';
}

function* ofWord(word: string): Iterable<string> {
  const rule = ruleOfWord.get(word);
  if (rule !== undefined) yield rule;
}

/** `x.submit` and `x.fetch` without a call; the selector of a send button is a text. */
function* ofMember({ expression, name }: ts.PropertyAccessExpression): Iterable<string> {
  if (name.text === 'fetch' || (name.text === 'submit' && expression.getText() !== 'selectors')) yield* ofWord(name.text);
}

/** `x[name]()`, and `window[name]` whatever becomes of it. */
function isHidden(node: ts.ElementAccessExpression): boolean {
  if (constant(node.argumentExpression) !== undefined || ts.isNumericLiteral(node.argumentExpression)) return false;
  const owner = bare(node.expression);
  const { parent } = wrapped(node);
  return (ts.isCallExpression(parent) && bare(parent.expression) === node) || (ts.isIdentifier(owner) && globals.has(owner.text));
}

/** A global object that goes by another name from here on. */
function isOtherName(node: ts.Identifier): boolean {
  const whole = wrapped(node);
  const { parent } = whole;
  const isGiven = (ts.isVariableDeclaration(parent) && parent.initializer === whole && ts.isIdentifier(parent.name)) || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === whole);
  return isGiven && ['window', 'globalThis', 'self', 'navigator'].includes(node.text);
}

/** Words of types, of buttons' types, of what is listened to and of what is compared name an event or a kind; nothing is called by them. */
function isLawfulWord({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isLiteralTypeNode(parent) || ts.isJsxAttribute(parent)) return true;
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && listening.has(parent.expression.name.text);
}

function isLoading({ tagName, attributes }: ts.JsxOpeningLikeElement): boolean {
  const tag = tagName.getText();
  return loadingElements.has(tag) || (tag === 'form' && attributes.properties.some((attribute) => attribute.name?.getText() === 'action'));
}

/** `Object.assign(element, { src })`. */
function isAssigned({ name, parent }: ts.PropertyAssignment): boolean {
  return loadingProperties.has(name.getText()) && ts.isCallExpression(parent.parent) && parent.parent.expression.getText() === 'Object.assign';
}

const isWrapping = (node: ts.Node): node is ts.AsExpression | ts.ParenthesizedExpression | ts.NonNullExpression => ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node);
const bare = (node: ts.Expression): ts.Expression => (isWrapping(node) ? bare(node.expression) : node);
const wrapped = (node: ts.Node): ts.Node => (isWrapping(node.parent) ? wrapped(node.parent) : node);

/** The text that an expression of texts alone comes to. */
function constant(node: ts.Expression): string | undefined {
  const inner = bare(node);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTemplateExpression(inner)) {
    const parts = inner.templateSpans.map(({ expression, literal }) => [constant(expression), literal.text] as const);
    return parts.some(([value]) => value === undefined) ? undefined : inner.head.text + parts.flat().join('');
  }
  if (!ts.isBinaryExpression(inner) || inner.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [constant(inner.left), constant(inner.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
