import ts from 'typescript';
import { type Source, walk } from './sources';

/** Names of translators in a module, with their namespace: `const t = useTranslations('shell')`. */
function translatorsOf(tree: ts.SourceFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  walk(tree, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return;
    const text = node.initializer.getText(tree);
    if (!/(use|get)Translations\(|createTranslator\(/.test(text)) return;
    const namespace = /(?:Translations\(|namespace: )'([\w.-]+)'/.exec(text)?.[1];
    if (namespace) found.set(node.name.text, [...(found.get(node.name.text) ?? []), namespace]);
  });
  return found;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Patterns of the keys that an argument can stand for: literals, and templates with gaps. */
function patternsOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [escaped(node.text)];
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => `[\\w-]+${escaped(span.literal.text)}`);
    return [escaped(node.head.text) + spans.join('')];
  }
  const patterns: string[] = [];
  node.forEachChild((child) => {
    patterns.push(...patternsOf(child));
  });
  return patterns;
}

function translatorNameOf(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  const isMember = ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression);
  return isMember && ts.isIdentifier(callee.expression) ? callee.expression.text : undefined;
}

/** Patterns of all message keys, with namespace, that a module asks for. */
export function usedKeys({ tree }: Source): RegExp[] {
  const translators = translatorsOf(tree);
  const used: RegExp[] = [];
  walk(tree, (node) => {
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (!ts.isCallExpression(node) || !argument) return;
    for (const namespace of translators.get(translatorNameOf(node.expression) ?? '') ?? []) {
      for (const pattern of patternsOf(argument))
        used.push(new RegExp(`^${escaped(namespace)}\\.${pattern}$`));
    }
  });
  return used;
}
