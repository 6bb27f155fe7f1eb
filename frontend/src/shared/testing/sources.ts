import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export type Source = { path: string; tree: ts.SourceFile };

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** Every module of the product as a syntax tree; tests and testing tools are left out. */
export function productSources(): Source[] {
  return pathsBelow('src')
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\.d\.ts$|shared\/testing\/|schema\.ts$/.test(path))
    .map((path) => ({
      path,
      tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
    }));
}

/** Visits a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}
