import ts from 'typescript';
import { expect, test } from 'vitest';
import { productSources, type Source, walk } from './sources';

const sources = productSources();
const readAttributes = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'text']);

function literalsIn({ path, tree }: Source): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const isText = ts.isJsxText(node) && /\p{L}/u.test(node.text);
    const isAttribute =
      ts.isJsxAttribute(node) &&
      readAttributes.has(node.name.getText(tree)) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer);
    if (isText || isAttribute) found.push(`${path}: ${node.getText(tree).trim()}`);
  });
  return found;
}

function linesOf(node: ts.Node, tree: ts.SourceFile): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(tree)) + 1;
}

function componentsOf({ tree }: Source): ts.FunctionDeclaration[] {
  return tree.statements.filter(ts.isFunctionDeclaration);
}

/** The room of a module: a feature with its name, or one of app and shared. */
function roomOf(path: string): string {
  return /^src\/(features\/[\w-]+|app|shared)\//.exec(path)?.[1] ?? path;
}

function importsOf({ path, tree }: Source): string[] {
  const folder = path.split('/').slice(0, -1).join('/');
  return tree.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier }) => {
    const name = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    if (name.startsWith('@/')) return [name.replace('@/', 'src/')];
    return name.startsWith('.') ? [new URL(name, `file:///${folder}/`).pathname.slice(1)] : [];
  });
}

function mayImport(from: string, to: string): boolean {
  return from === to || to === 'shared' || (from === 'app' && to.startsWith('features/'));
}

test('readers meet no text that is not in the message files', () => {
  expect(sources.flatMap(literalsIn)).toEqual([]);
});

test('arrows point down: app to features to shared, and no feature imports another', () => {
  const wrong = sources.flatMap((source) =>
    importsOf(source)
      .filter((target) => /^src\/(app|features|shared)\//.test(target))
      .filter((target) => !mayImport(roomOf(source.path), roomOf(target)))
      .map((target) => `${source.path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('a file has at most 250 lines and a function at most 80', () => {
  const long = sources.filter(({ tree }) => linesOf(tree, tree) > 250).map(({ path }) => path);
  const big = sources.flatMap((source) =>
    componentsOf(source)
      .filter((component) => linesOf(component, source.tree) > 80)
      .map((component) => `${source.path}: ${component.name?.text}`),
  );
  expect([...long, ...big]).toEqual([]);
});

test('layout is logical: no class that names left or right', () => {
  const physical =
    /(?<![\w-])(?:-?m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-left)-?(?:\d|\[|auto|px)/;
  const wrong = sources.filter(({ tree }) => physical.test(tree.getFullText())).map(({ path }) => path);
  expect(wrong).toEqual([]);
});
