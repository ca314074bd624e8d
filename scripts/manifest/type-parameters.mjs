/**
 * A class that leaves a type open is documented with what it is unless somebody says otherwise (`Group extends string = GroupKind`
 * as `GroupKind`), and a field that narrows or widens an inherited one with its own type, where the analyzer writes the inherited one.
 */
import { getTypeChecker } from '@wc-toolkit/type-parser';

export const typeParameters = () => {
  const own = new Map();
  const fields = ({ members = [], attributes = [] }) => [...members, ...attributes];
  const key = (declaration, { name, fieldName = name }) => `${declaration.name}.${fieldName}`;
  return {
    name: 'type-parameters',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
      if (!declaration) return;
      for (const { name, default: initial } of node.typeParameters ?? []) {
        if (!initial) continue;
        const checker = getTypeChecker();
        const meant = checker.typeToString(checker.getTypeFromTypeNode(initial), undefined, ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation);
        for (const each of fields(declaration)) {
          if (each.type?.text !== name.getText()) continue;
          each.type = { text: initial.getText() };
          each.parsedType = { text: meant.replaceAll('"', "'") };
        }
      }
      for (const each of fields(declaration)) if (each.type) own.set(key(declaration, each), each.type);
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
        for (const each of fields(declaration)) if (each.inheritedFrom && own.has(key(declaration, each))) each.type = own.get(key(declaration, each));
      }
    },
  };
};
