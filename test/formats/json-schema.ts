/** The words of JSON Schema 2020-12 that `report.schema.json` uses; any other is refused. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const KNOWN = new Set(
  '$schema $id $defs $ref title description type const enum required properties items minItems minimum anyOf format'.split(
    ' ',
  ),
);

/** What is wrong with a value, one line each; empty when it is valid. */
export type Check = (value: unknown, schema: Schema, path?: string) => string[];

/**
 * A small validator. `strict` also refuses fields that the schema does not name, so that it can be
 * asked both ways: is every report valid, and does the schema name all that is in one?
 *
 * @param seen collects every property of the schema that some value had
 */
export function validatorOf(root: Schema, strict: boolean, seen = new Set<string>()): Check {
  const check: Check = (value, schema, path = '$') => {
    const odd = Object.keys(schema).filter((word) => !KNOWN.has(word));
    if (odd.length > 0) throw new Error(`unknown word ${odd.join()}`);
    if (schema.$ref !== undefined) return check(value, resolve(root, schema.$ref), path);
    if (schema.anyOf !== undefined) {
      return schema.anyOf.some((one) => check(value, one, path).length === 0)
        ? []
        : [`${path}: fits no alternative`];
    }
    return [...own(value, schema, path), ...inside(value, schema, path)];
  };

  function inside(value: unknown, schema: Schema, path: string): string[] {
    if (Array.isArray(value) && schema.items !== undefined) {
      const { items } = schema;
      return value.flatMap((item, at) => check(item, items, `${path}[${at}]`));
    }
    if (typeOf(value) !== 'object' || schema.properties === undefined) return [];
    return Object.entries(value as object).flatMap(([name, field]) => {
      const known = schema.properties?.[name];
      if (known === undefined) return strict ? [`${path}.${name}: not in the schema`] : [];
      seen.add(`${schema.required?.join()} ${name}`);
      return check(field, known, `${path}.${name}`);
    });
  }

  return check;
}

/** Every property that the schema names, as `validatorOf` collects them. */
export function propertiesOf(root: Schema): string[] {
  return [root, ...Object.values(root.$defs ?? {})].flatMap(({ properties = {}, required }) =>
    Object.keys(properties).map((name) => `${required?.join()} ${name}`),
  );
}

function resolve(root: Schema, ref: string): Schema {
  const found = root.$defs?.[ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return found;
}

function own(value: unknown, schema: Schema, path: string): string[] {
  const wrong: string[] = [];
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isA(value, type))) {
    wrong.push(`${path}: ${typeOf(value)} is no ${String(schema.type)}`);
  }
  if (schema.const !== undefined && value !== schema.const) wrong.push(`${path}: not the constant`);
  if (schema.enum !== undefined && !schema.enum.includes(value)) wrong.push(`${path}: not listed`);
  if (typeof value === 'number' && value < (schema.minimum ?? value)) {
    wrong.push(`${path}: below ${schema.minimum}`);
  }
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) wrong.push(`${path}: empty`);
  if (schema.format === 'date-time' && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value))) {
    wrong.push(`${path}: no date`);
  }
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(Object(value), name));
  return [...wrong, ...missing.map((name) => `${path}.${name}: missing`)];
}

function isA(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isSafeInteger(value) : typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
