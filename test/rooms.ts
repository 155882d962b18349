import { posix } from "node:path";
import ts from "typescript";

/** From left to right: a file imports its own room or one to the left. */
const rooms = [
  "study",
  "words",
  "languages",
  "measures",
  "text",
  "layout",
  "scene",
  "figures",
  "render",
  "view",
  "elements",
];
/** What the rooms up to the figures never mention: they only compute, and the same on every run. */
const impure = /^(document|window|Date|Math\.random)$/;
const pureRooms = rooms.slice(0, rooms.indexOf("figures") + 1);
/** The rooms in which a package may be imported. Packages that are not here may be imported nowhere. */
const packages: Record<string, readonly string[]> = {
  valibot: ["study"],
  "d3-hierarchy": ["layout"],
  "d3-force": ["layout"],
  "d3-selection": ["render", "view", "elements"],
};

/** Every module that a file names, by import, export, `import()` or `import("…").Type`, and every name it uses. */
function read(path: string, text: string): { imports: string[]; names: string[] } {
  const imports: string[] = [];
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      imports.push(argument && ts.isStringLiteralLike(argument) ? argument.text : "a computed module");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push((node.argument.literal as ts.StringLiteral).text);
    } else if (ts.isIdentifier(node)) {
      names.push(node.text);
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      names.push(`${node.expression.text}.${node.name.text}`);
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      names.push(
        `${node.expression.getText()}.${node.argumentExpression.text}`,
        node.argumentExpression.text,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { imports, names };
}

/** Why a file of `room` may not import `specifier`; `undefined` when it may. */
function refusal(
  files: ReadonlyMap<string, string>,
  from: string,
  room: string,
  specifier: string,
): string | undefined {
  if (!specifier.startsWith(".")) {
    if (room === "cli" || packages[specifier]?.includes(room)) return undefined;
    return "is a package that does not belong here";
  }
  const target = posix.join(posix.dirname(from), specifier);
  if (!files.has(target)) return "is not a source file";
  const theirs = roomOf(target);
  if (theirs === room || room === "cli") return undefined;
  if (theirs === "cli") return "belongs to the command line, which nothing imports";
  if (theirs === "") return "is an entry, which nothing imports";
  if (room === "layout") return "is about themes, and layout knows only boxes";
  return room === "" || rooms.indexOf(theirs) < rooms.indexOf(room) ? undefined : "is a room to the right";
}

/** The folder directly under `src`, or "" for the entries that lie in `src` itself. */
function roomOf(path: string): string {
  const [, room = "", file] = path.split("/");
  return file === undefined ? "" : room;
}

/** Everything in which a source tree (path from the top, with `/`, → text) breaks the rules of the rooms. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (![...rooms, "cli", ""].includes(room)) return [`${path}: "${room}" is not a room`];
    const { imports, names } = read(path, text);
    const refused = imports.flatMap((specifier) => {
      const why = refusal(files, path, room, specifier);
      return why ? [`${path}: ${specifier} ${why}`] : [];
    });
    const mentioned = pureRooms.includes(room) ? names.filter((name) => impure.test(name)) : [];
    return [...refused, ...[...new Set(mentioned)].map((name) => `${path}: mentions ${name}`)];
  });
}
