// An OpenAPI document in the words of a reader: the fields of a schema with their types, and a call as curl. Pure.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  description?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

export interface Operation {
  tags?: string[];
  summary?: string;
  description?: string;
  security?: { token?: string[]; session?: string[] }[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Field {
  /** Of the whole of it where it has no fields: "value". */
  name: string;
  type: string;
  description: string;
  isRequired: boolean;
}

/** Of an object each of its fields, of anything else itself. */
export function fieldsOf(document: Document | null, given: Schema): Field[] {
  const schema = resolve(document, given);
  if (!schema.properties)
    return [
      {
        name: 'value',
        type: typeOf(document, schema),
        description: schema.description ?? '',
        isRequired: true,
      },
    ];
  return Object.entries(schema.properties).map(([name, field]) => ({
    name,
    type: typeOf(document, field),
    description: field.description ?? '',
    isRequired: schema.required?.includes(name) ?? false,
  }));
}

const maxDepth = 3;

function typeOf(document: Document | null, given: Schema, depth = 0): string {
  const schema = resolve(document, given);
  const inner = (one: Schema) => typeOf(document, one, depth + 1);
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (choices) return [...new Set(choices.map(inner))].join(' | ');
  if (schema.items) return `[${inner(schema.items)}]`;
  if (schema.properties) {
    if (depth >= maxDepth) return '{…}';
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${inner(field)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  if (typeof schema.additionalProperties === 'object')
    return `{ [name]: ${inner(schema.additionalProperties)} }`;
  const type = [schema.type ?? 'any'].flat().join(' | ');
  return schema.format ? `${type} (${schema.format})` : type;
}

/** The call with the first example of its body. */
export function curlOf(path: string, method: string, { requestBody, security }: Operation): string {
  const [media, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const example = body?.example ?? Object.values(body?.examples ?? {})[0]?.value;
  const data = typeof example === 'string' ? example : JSON.stringify(example);
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$PULLQUOTE_URL${path}"`,
    ...(security?.some(({ token }) => token) ? ['-H "Authorization: Bearer $PULLQUOTE_TOKEN"'] : []),
    ...(media ? [`-H 'Content-Type: ${media}'`] : []),
    ...(data ? [`--data-binary '${data.replaceAll("'", "'\\''")}'`] : []),
  ].join(' \\\n  ');
}

function resolve(document: Document | null, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  return (name !== undefined && document?.components?.schemas?.[name]) || schema;
}
