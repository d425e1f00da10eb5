import ts from 'typescript';

/** For tests: makes copies of a bundle with some code in it twice: before the statement nearest its middle, however deep, and at its end. */
export function plantInBundle(bundle: string): (code: string) => string {
  const file = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const half = bundle.length / 2;
  let at = 0;
  const visit = (node: ts.Node): void => {
    const statements = ts.isSourceFile(node) || ts.isBlock(node) ? node.statements : [];
    for (const statement of statements) {
      const start = statement.getStart(file);
      if (Math.abs(start - half) < Math.abs(at - half)) at = start;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return (code) => `${bundle.slice(0, at)}${code};${bundle.slice(at)};${code};`;
}
