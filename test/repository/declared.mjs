// Lists the declarations of the built package as paths with short texts: the members, parameters and words of every exported type, and of
// the types that these refer to.
import ts from "typescript";

const options = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  strict: true,
  types: [],
};
const printer = ts.createPrinter({ removeComments: true });

/** On one line, and without the file that a type is imported from. */
const textOf = (node, file) =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, file)
    .replace(/\bimport\("[^"]*"\)\./g, "")
    .replace(/\s+/g, " ")
    .replace(/^(export )?(declare )?|;$/g, "");

/** What Lit, the browser and our own base class read of an element, which pages and programs do not. */
const ofTheClassItself = /^(styles|properties|sources|field|settings|\w+Callback)$/;
const isWithin = (node, modifiers) => (ts.getCombinedModifierFlags(node) & modifiers) !== 0;
const isHidden = ({ name }) => name !== undefined && (ts.isPrivateIdentifier(name) || ofTheClassItself.test(name.text));
const isPublic = (member) =>
  !isWithin(member, ts.ModifierFlags.Private | ts.ModifierFlags.Protected) && !isHidden(member);
const reference = (text) => ts.factory.createTypeReferenceNode(text);
const isWord = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);

/** Writes the text of a type, with `{…}` for members and `"…"` for words: these are written at places of their own. */
function writeType(node, file, place, write) {
  let literals = 0;
  const visitorOf = (context) => {
    const visit = (type) => {
      if (ts.isTypeLiteralNode(type)) {
        literals += 1;
        writeMembers(type.members, file, literals > 1 ? `${place} {${literals}}` : place, write);
        return reference("{…}");
      }
      if (!ts.isUnionTypeNode(type)) return ts.visitEachChild(type, visit, context);
      for (const word of type.types.filter(isWord)) write(`${place} "${word.literal.text}"`, "");
      const texts = type.types.map((each) => (isWord(each) ? '"…"' : textOf(visit(each), file)));
      // Sorted, because the compiler has a union in the order in which it met the types.
      return ts.factory.createUnionTypeNode([...new Set(texts)].sort().map((text) => reference(text)));
    };
    return visit;
  };
  write(place, textOf(ts.transform(node, [visitorOf]).transformed[0], file));
}

function writeMembers(members, file, place, write) {
  for (const member of members.filter(isPublic)) {
    const owner = isWithin(member, ts.ModifierFlags.Static) ? `${place} static` : place;
    const name = member.name ? textOf(member.name, file) : ts.SyntaxKind[member.kind];
    const isPlain = ts.isPropertySignature(member) || ts.isPropertyDeclaration(member);
    const node = (isPlain && (member.type ?? member.initializer)) || member;
    writeType(node, file, `${owner}.${name}${member.questionToken ? "?" : ""}`, write);
  }
}

/** The name by which a node refers to a type, if it does. */
function nameIn(node) {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isImportTypeNode(node)) return node.qualifier;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
}

/** An interface and an alias can take each other's place. */
const kindOf = (node) =>
  ts.SyntaxKind[node.kind]
    .replace("Declaration", "")
    .replace(/Interface|TypeAlias/, "type")
    .toLowerCase();

function writeDeclaration(node, checker, place, write) {
  const file = node.getSourceFile();
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const heritage = (node.heritageClauses ?? []).map((clause) => textOf(clause, file).trim());
    write(place, [kindOf(node), ...heritage].join(" "));
    writeMembers(node.members, file, place, write);
  } else if (ts.isTypeAliasDeclaration(node)) {
    // A type that is made from a value (`z.output<typeof schema>`) says nothing as it is written.
    const isMade = node.type.getText().includes("typeof ");
    const flags = ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias;
    const type = isMade ? checker.typeToTypeNode(checker.getTypeAtLocation(node.name), node, flags) : node.type;
    writeType(type, file, place, write);
  } else if (ts.isVariableDeclaration(node)) {
    // How a schema is put together is not promised: what it takes and gives are the types that are made from it.
    const schema = node.type?.getText().match(/^z\.\w+/)?.[0];
    if (schema) write(place, `${schema}<…>`);
    else writeType(node.type ?? node.initializer, file, place, write);
  } else writeType(node, file, place, write);
}

/**
 * Reads the declarations at these paths: `exported` is the names that each path exports, with the kind of each, and `told` the text at each
 * place (`Project.status?`). `isOurs` knows the files of the package.
 */
export function declaredBy(paths, isOurs) {
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const targetOf = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const declarationsOf = (symbol) =>
    (symbol.declarations ?? []).filter(
      (node) => isOurs(node.getSourceFile().fileName) && !ts.isTypeParameterDeclaration(node),
    );

  const exported = {};
  const found = new Set();
  for (const path of paths) {
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)));
    exported[path] = symbols.map((symbol) => [symbol.name, kindOf(targetOf(symbol).declarations[0])]);
    for (const symbol of symbols) found.add(targetOf(symbol));
  }

  const told = {};
  const write = (place, text) => {
    if (told[place] === undefined) told[place] = text;
    else if (!told[place].split("; ").includes(text)) told[place] += `; ${text}`;
  };
  const names = new Set();
  // The set grows while it is walked.
  for (const symbol of found) {
    if (names.has(symbol.name)) throw new Error(`Two declarations that users meet are called ${symbol.name}.`);
    names.add(symbol.name);
    const visit = (node) => {
      if (ts.isClassElement(node) && !isPublic(node)) return;
      if (ts.isTypeQueryNode(node) || ts.isTypeParameterDeclaration(node)) return;
      const met = nameIn(node) && checker.getSymbolAtLocation(nameIn(node));
      if (met && declarationsOf(targetOf(met)).length > 0) found.add(targetOf(met));
      node.forEachChild(visit);
    };
    for (const node of declarationsOf(symbol)) {
      visit(node);
      writeDeclaration(node, checker, symbol.name, write);
    }
  }
  for (const file of program.getSourceFiles().filter(({ fileName }) => isOurs(fileName)))
    for (const { name, body } of file.statements.filter(ts.isModuleDeclaration))
      for (const node of body.statements) writeDeclaration(node, checker, `${name.text} ${node.name.text}`, write);
  return { exported, told };
}
