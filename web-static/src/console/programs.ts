import type { Cell } from '../api/types';

/** What a statement can be taken along as. */
export const FORMS = ['Cypher', 'cypher-shell', 'Python', 'R', 'Java'] as const;
export type Form = (typeof FORMS)[number];

export const BOLT = 'bolt://127.0.0.1:7687';
type Params = Record<string, Cell>;

/** The statement with its parameters as a program that runs as it stands; the password is read, never written. */
export function copyAs(form: Form, query: string, params: Params): string {
  switch (form) {
    case 'Cypher':
      return cypher(query, params);
    case 'cypher-shell':
      return shell(query, params);
    case 'Python':
      return python(query, params);
    case 'R':
      return r(query, params);
    case 'Java':
      return java(query, params);
  }
}

/** A literal of Cypher; JSON's escapes are Cypher's too, but for names of maps. */
export function cypherLiteral(value: Cell): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value).map(([k, v]) => `\`${k.replaceAll('`', '``')}\`: ${cypherLiteral(v)}`).join(', ')}}`;
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'` : String(value);
}

function cypher(query: string, params: Params): string {
  const set = Object.entries(params).map(([name, value]) => `:param \`${name}\` => ${cypherLiteral(value)};\n`);
  return `${set.join('')}${query};\n`;
}

function shell(query: string, params: Params): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const set = Object.entries(params).map(([name, value]) => ` -P ${quoted(`{\`${name}\`: ${cypherLiteral(value)}}`)}`);
  return `cypher-shell -a ${BOLT} -u neo4j --access-mode read${set.join('')} ${quoted(query)}\n`;
}

function python(query: string, params: Params): string {
  return `# pip install neo4j pandas
from getpass import getpass
import json
from neo4j import GraphDatabase, RoutingControl, Result

query = json.loads(${pythonText(JSON.stringify(query))})
params = json.loads(${pythonText(JSON.stringify(params))})

with GraphDatabase.driver("${BOLT}", auth=("neo4j", getpass("Password: "))) as driver:
    frame = driver.execute_query(query, params, routing_=RoutingControl.READ, result_transformer_=Result.to_df)
print(frame)
`;
}

/** JSON inside a text of Python: the only things to escape are backslashes and quotes. */
function pythonText(json: string): string {
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** R has no Bolt client that is kept up; the API gives the same rows. */
function r(query: string, params: Params): string {
  const body = JSON.stringify({ query, params });
  return `# install.packages(c("httr2", "jsonlite"))
library(httr2)

body <- '${body.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'
answer <- request("${window.location.origin}/api/v1/cypher") |>
  req_body_raw(body, type = "application/json") |>
  req_perform() |>
  resp_body_json(simplifyVector = FALSE)
rows <- lapply(answer$rows, function(row) setNames(row, unlist(answer$columns)))
str(rows)
`;
}

function java(query: string, params: Params): string {
  const text = (value: string) => JSON.stringify(value);
  const literal = (value: Cell): string => {
    if (Array.isArray(value)) return `java.util.Arrays.asList(${value.map(literal).join(', ')})`;
    if (value !== null && typeof value === 'object')
      return `Map.ofEntries(${Object.entries(value).map(([k, v]) => `Map.entry(${text(k)}, ${literal(v)})`).join(', ')})`;
    return typeof value === 'string' ? text(value) : typeof value === 'number' && Number.isInteger(value) ? `${value}L` : String(value);
  };
  const lines = query.split('\n').map(text).join(' + "\\n"\n                + ');
  const entries = Object.entries(params).map(([name, value]) => `Map.entry(${text(name)}, ${literal(value)})`);
  return `// org.neo4j.driver:neo4j-java-driver
import java.util.Map;
import org.neo4j.driver.*;

class Question {
    public static void main(String[] arguments) {
        String query = ${lines};
        Map<String, Object> params = Map.ofEntries(${entries.join(', ')});
        String password = new String(System.console().readPassword("Password: "));
        try (Driver driver = GraphDatabase.driver("${BOLT}", AuthTokens.basic("neo4j", password))) {
            driver.executableQuery(query)
                    .withParameters(params)
                    .withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
                    .execute()
                    .records()
                    .forEach(row -> System.out.println(row.asMap()));
        }
    }
}
`;
}
