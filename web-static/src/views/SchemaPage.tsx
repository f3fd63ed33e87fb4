import { useAnswer } from '../api/client';
import type { Schema, SchemaProperty } from '../api/types';
import { SchemaPicture } from '../console/SchemaPicture';
import { useI18n } from '../i18n';
import { Await, Link, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';

/** What the graph is made of, counted by the database itself: a picture, then every label and relationship with its properties. */
export default function SchemaPage() {
  const { t } = useI18n();
  const answer = useAnswer<Schema>('/schema');
  return (
    <>
      <div class="stack">
        <Title>{t('schema.title')}</Title>
        <p class="lead">{t('schema.lead')}</p>
        <p>
          <Link to="/cypher">{t('console.title')}</Link>
        </p>
      </div>
      <Await answer={answer}>{(schema) => <SchemaView schema={schema} />}</Await>
    </>
  );
}

function SchemaView(props: { schema: Schema }) {
  const { t, f } = useI18n();
  const { labels, relationships, version } = props.schema;
  const nodes = labels.filter((l) => l.within === null).reduce((sum, l) => sum + l.nodes, 0);
  const sentence = t('schema.sentence', { version, labels: labels.length, nodes, types: new Set(relationships.map((r) => r.type)).size, links: relationships.reduce((sum, r) => sum + r.relationships, 0) });
  return (
    <>
      <section class="figure" aria-labelledby="picture">
        <h2 id="picture">{t('ui.picture')}</h2>
        <p class="soft">{sentence}</p>
        <div class="picture" role="group" aria-label={t('schema.title')} tabIndex={0}>
          <SchemaPicture schema={props.schema} label={sentence} />
        </div>
      </section>
      <section class="card" aria-labelledby="links">
        <h2 id="links">{t('schema.relationships')}</h2>
        <DataTable
          caption={t('schema.relationships')}
          rows={relationships}
          columns={[
            { key: 'from', label: t('schema.from'), value: (r) => r.from },
            { key: 'type', label: t('schema.type'), value: (r) => r.type },
            { key: 'to', label: t('schema.to'), value: (r) => r.to },
            { key: 'count', label: t('schema.count'), number: true, value: (r) => r.relationships, show: (r) => f.number(r.relationships) },
            { key: 'properties', label: t('schema.properties'), value: (r) => r.properties.map((p) => p.name).join(', ') },
          ]}
        />
      </section>
      <section class="stack" aria-labelledby="labels">
        <h2 id="labels">{t('schema.labels')}</h2>
        {labels.map((label) => (
          <details key={label.label} class="card">
            <summary>
              <strong>{label.label}</strong> · {t('schema.nodes', { n: label.nodes })}
              {label.within && ` · ${t('schema.within', { label: label.within })}`}
            </summary>
            <Properties of={label.label} total={label.nodes} properties={label.properties} />
          </details>
        ))}
      </section>
    </>
  );
}

function Properties(props: { of: string; total: number; properties: SchemaProperty[] }) {
  const { t, f } = useI18n();
  return (
    <DataTable
      caption={`${props.of}: ${t('schema.properties')}`}
      rows={props.properties}
      columns={[
        { key: 'name', label: t('schema.property'), value: (p) => p.name },
        { key: 'types', label: t('schema.valuetype'), value: (p) => p.types.join(' | ') },
        { key: 'filled', label: t('schema.filled'), number: true, value: (p) => p.filled, show: (p) => `${f.number(p.filled)} / ${f.number(props.total)}` },
        { key: 'example', label: t('schema.example'), value: (p) => p.example },
      ]}
    />
  );
}
