/**
 * Reads `static properties` whose options are made by a function, as `minutes: field(…)` is. The analyzer knows object literals only;
 * here a property has an attribute unless its options are made by `liveField` or say `attribute: false`.
 */
import { getTypeChecker } from '@wc-toolkit/type-parser';

const optionsOf = (property) => property.initializer?.getText() ?? '';

const hasAttribute = (property) => !/^liveField\b|\battribute:\s*false\b/.test(optionsOf(property));

const isProperties = (ts, member) =>
  member.name?.getText() === 'properties' && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);

const unwrapped = (ts, node) => {
  while (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))) node = node.expression;
  return node;
};

/** The object literal, also where it is a constant in a module of its own. */
function literalOf(ts, initializer) {
  const node = unwrapped(ts, initializer);
  if (!node || ts.isObjectLiteralExpression(node)) return node;
  if (!ts.isIdentifier(node)) return undefined;
  const checker = getTypeChecker();
  const symbol = checker.getSymbolAtLocation(node);
  const origin = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return literalOf(ts, origin?.valueDeclaration?.initializer);
}

/** Own properties and, through spreads of constants, those of other modules. */
function propertiesOf(ts, literal) {
  return literal.properties.flatMap((each) => {
    if (ts.isPropertyAssignment(each)) return [each];
    const spread = ts.isSpreadAssignment(each) ? literalOf(ts, each.expression) : undefined;
    return spread ? propertiesOf(ts, spread) : [];
  });
}

export const checkedFields = () => ({
  name: 'checked-fields',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    const literal = literalOf(ts, node.members.find((member) => isProperties(ts, member))?.initializer);
    if (!declaration || !literal) return;
    declaration.attributes ??= [];
    for (const property of propertiesOf(ts, literal)) {
      const name = property.name.text;
      const field = declaration.members?.find((member) => member.name === name);
      if (!field) continue;
      const rest = declaration.attributes.filter(({ fieldName }) => fieldName !== name);
      if (!hasAttribute(property)) {
        declaration.attributes = rest;
        delete field.attribute;
      } else if (rest.length === declaration.attributes.length) {
        const { type, description, default: initial } = field;
        declaration.attributes.push({ name, type, description, ...(initial === undefined ? {} : { default: initial }), fieldName: name });
        field.attribute = name;
      }
    }
  },
});
