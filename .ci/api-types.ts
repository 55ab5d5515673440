// Writes the types of the API for the studio, out of the OpenAPI document: dist/studio-types/api.d.ts, as openapi-fetch
// reads them. Ours, since what is published for it is made of TypeScript's compiler API, which TypeScript 7 has not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fastify } from 'fastify';
import type { App } from '../src/app.ts';
import { apiScope } from '../src/http/api/index.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  items?: Schema | boolean;
  prefixItems?: Schema[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

type Content = Record<string, { schema: Schema }>;

interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas?: Record<string, Schema> };
}

const folder = new URL('../dist/studio-types/', import.meta.url);
const text = typesOf(await readDocument());
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('api.d.ts', folder), text);

/** Nobody is asked for a document: it needs no engine. */
async function readDocument(): Promise<Document> {
  const server = fastify();
  const { prefix, plugin } = apiScope({} as App);
  await server.register(plugin, { prefix });
  const { body } = await server.inject('/api/v1/openapi.json');
  return JSON.parse(body) as Document;
}

function typesOf({ paths, components }: Document): string {
  const named = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${typeOf(schema)};`,
  );
  const routes = Object.entries(paths).map(([path, operations]) => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => {
      const operation = operations[method];
      return `${method}${operation ? `: ${operationType(operation)}` : '?: never'};`;
    });
    return `  ${JSON.stringify(path)}: { parameters: {}; ${methods.join(' ')} };`;
  });
  return `// Made by .ci/api-types.ts.\ninterface ApiSchemas {\n${named.join('\n')}\n}\ninterface ApiPaths {\n${routes.join('\n')}\n}\n`;
}

function operationType({ parameters = [], requestBody, responses }: Operation): string {
  const places = (['query', 'header', 'path'] as const).map((place) => {
    const some = parameters.filter((parameter) => parameter.in === place);
    if (some.length === 0) return `${place}?: never;`;
    // A key is the client's own matter.
    const isNeeded = some.some(({ required }) => required === true);
    const fields = some.map(
      ({ name, required, schema }) => `${JSON.stringify(name)}${required ? '' : '?'}: ${typeOf(schema)};`,
    );
    return `${place}${isNeeded ? '' : '?'}: { ${fields.join(' ')} };`;
  });
  const body = requestBody
    ? `requestBody${requestBody.required === false ? '?' : ''}: { content: ${contentType(requestBody.content)} };`
    : 'requestBody?: never;';
  const answers = Object.entries(responses).map(
    ([status, { content }]) =>
      `${status}: { headers: {}; content${content ? `: ${contentType(content)}` : '?: never'} };`,
  );
  return `{ parameters: { ${places.join(' ')} cookie?: never; }; ${body} responses: { ${answers.join(' ')} } }`;
}

function contentType(content: Content): string {
  const fields = Object.entries(content).map(
    ([media, { schema }]) => `${JSON.stringify(media)}: ${typeOf(schema)};`,
  );
  return `{ ${fields.join(' ')} }`;
}

function typeOf(schema: Schema | boolean | undefined): string {
  if (schema === undefined || typeof schema === 'boolean') return 'unknown';
  if (schema.$ref) return `ApiSchemas[${JSON.stringify(schema.$ref.split('/').at(-1))}]`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return union(choices.map(typeOf));
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one)})`).join(' & ');
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })));
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map(typeOf).join(', ')}]`
        : `(${typeOf(schema.items)})[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType({ properties, required = [], additionalProperties, propertyNames }: Schema): string {
  if (properties) {
    const fields = Object.entries(properties).map(
      ([name, schema]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
    );
    return `{ ${fields.join(' ')} }`;
  }
  const value = typeOf(additionalProperties);
  return propertyNames?.enum && required.length === 0
    ? `{ [Name in ${typeOf(propertyNames)}]?: ${value} }`
    : `{ [name: string]: ${value} }`;
}

function union(types: string[]): string {
  return [...new Set(types)].join(' | ') || 'never';
}
