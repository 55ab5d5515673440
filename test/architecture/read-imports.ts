// Which file of ours imports which, types included: whoever knows another's types knows the other. Reads the syntax
// tree, so a comment or a string is no import. Judges nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  from: string;
  /** Path from the root. */
  to: string;
  exists: boolean;
  /** Gone once the types are stripped. */
  typeOnly: boolean;
}

export interface Specifier {
  specifier: string;
  typeOnly: boolean;
}

/** Every relative import in the .ts and .tsx files of these folders. Paths are relative to the root. */
export function readImports(root: string, folders: readonly string[]): Import[] {
  return sourceFiles(root, folders).flatMap((from) =>
    specifiersIn(join(root, from))
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, typeOnly }) => {
        // A bundler reads a text as "./article.txt?raw".
        const path = resolve(root, dirname(from), specifier.replace(/\?raw$/, ''));
        return { from, to: relative(root, path), exists: existsSync(path), typeOnly };
      }),
  );
}

/** Packages that the files need when they run, and who needs them. */
export function readPackages(root: string, folders: readonly string[]): { from: string; name: string }[] {
  return sourceFiles(root, folders).flatMap((from) =>
    specifiersIn(join(root, from))
      .filter(({ specifier, typeOnly }) => !typeOnly && !/^(\.|node:)/.test(specifier))
      .map(({ specifier }) => ({ from, name: /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier })),
  );
}

export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

const specifiersIn = (file: string): Specifier[] =>
  importsOf(readFileSync(file, 'utf8'), { tsx: file.endsWith('.tsx') });

/** All specifiers of a source: static, dynamic with a literal, re-exports, and types. */
export function importsOf(source: string, { tsx = false } = {}): Specifier[] {
  const found: Specifier[] = [];
  collect(parseSync(source, { syntax: 'typescript', tsx, target: 'es2024' }), found);
  return found;
}

function collect(node: unknown, found: Specifier[]): void {
  if (node === null || typeof node !== 'object') return;
  const specifier = specifierOf(node as Node);
  if (specifier !== null) found.push(specifier);
  for (const child of Object.values(node)) collect(child, found);
}

type Node = Record<string, unknown>;

function specifierOf(node: Node): Specifier | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return literal(node.source, node.typeOnly === true);
    case 'TsImportType':
      return literal(node.argument, true);
    case 'CallExpression':
      return (node.callee as Node).type === 'Import'
        ? literal((node.arguments as { expression: unknown }[])[0]?.expression, false)
        : null;
    default:
      return null;
  }
}

function literal(node: unknown, typeOnly: boolean): Specifier | null {
  const { type, value } = (node ?? {}) as { type?: string; value?: string };
  return type === 'StringLiteral' && value !== undefined ? { specifier: value, typeOnly } : null;
}
