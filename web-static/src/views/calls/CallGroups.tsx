import { useAnswer } from '../../api/client';
import type { CallGroups as Answer, Meeting, Obstacle } from '../../api/types';
import { useI18n } from '../../i18n';
import { groupsQuery } from '../../state/calls';
import { useThemeNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { Await } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { useDays, useObstacle } from './words';

/** Groups to whom no region can be added, and every stretch of days on which some meet. */
export function CallGroups(props: { name: (id: string) => string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const days = useDays();
  const themes = useThemeNames();
  const api = `/joint-calls/groups${groupsQuery(query)}`;
  const answer = useAnswer<Answer>(api);
  const themeNames = (meeting: Meeting) =>
    meeting.themes.length === 0 ? t('ui.unknown') : f.list(meeting.themes.map((id) => f.name(themes.get(id) ?? { en: id })));
  return (
    <Await answer={answer}>
      {(groups) => {
        const first = groups.groups[0];
        const best = first?.meetings[0];
        const [path, search] = api.split('?');
        return (
          <section class="figure" aria-labelledby="groups-title">
            <h2 id="groups-title">{t('calls.groups')}</h2>
            <p class="soft">
              {first && best
                ? t('calls.groups.sentence', { total: groups.total, regions: f.list(first.regions.map(props.name)), window: days(best) })
                : t('calls.groups.none', { days: groups.scenario.days })}
            </p>
            {first && (
              <DataTable
                caption={t('calls.groups')}
                rows={groups.groups}
                columns={[
                  { key: 'regions', label: t('calls.regions'), value: (g) => g.regions.length, show: (g) => <Chosen regions={g.regions} meeting={g.meetings[0]} name={props.name} /> },
                  { key: 'window', label: t('calls.window'), value: (g) => g.meetings[0]?.opens ?? null, show: (g) => g.meetings.map((m) => <WindowAndCaveats key={m.calls.join()} meeting={m} />) },
                  { key: 'days', label: t('calls.daysCount'), number: true, value: (g) => g.meetings[0]?.days ?? null },
                  { key: 'budget', label: t('calls.budgetKnown'), number: true, value: (g) => g.budgetEur, show: (g) => (g.budgetEur === null ? t('ui.unknown') : f.money(g.budgetEur, 'EUR')) },
                  { key: 'themes', label: t('calls.themes'), value: (g) => g.meetings[0]?.themes.length ?? 0, show: (g) => g.meetings[0] && themeNames(g.meetings[0]) },
                  { key: 'apart', label: t('calls.apart'), value: (g) => g.apart.length, show: (g) => <Apart obstacles={g.apart} name={props.name} /> },
                ]}
              />
            )}
            {groups.overlaps.length > 0 && (
              <details>
                <summary>{t('calls.overlaps')}</summary>
                <DataTable
                  caption={t('calls.overlaps')}
                  rows={groups.overlaps}
                  columns={[
                    { key: 'window', label: t('calls.window'), value: (o) => o.meeting.opens, show: (o) => days(o.meeting) },
                    { key: 'days', label: t('calls.daysCount'), number: true, value: (o) => o.meeting.days },
                    { key: 'regions', label: t('calls.regions'), value: (o) => o.meeting.regions.length, show: (o) => <Chosen regions={o.meeting.regions} meeting={o.meeting} name={props.name} /> },
                    { key: 'apart', label: t('calls.apart'), value: (o) => o.apart.length, show: (o) => <Apart obstacles={o.apart} name={props.name} /> },
                  ]}
                />
              </details>
            )}
            <p class="row small no-print">
              <span class="soft">{t('ui.download')}{f.colon}</span>
              <a class="button" href={`/api/v1${path}.csv${search ? `?${search}` : ''}`} download>
                CSV
              </a>
              <a class="button" href={`/api/v1${api}`}>
                JSON
              </a>
            </p>
          </section>
        );
      }}
    </Await>
  );
}

/** Regions of a group, with a way to set them side by side. */
function Chosen(props: { regions: string[]; meeting: Meeting | undefined; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const names = f.list(props.regions.map(props.name));
  return (
    <div class="stack">
      <span>{names}</span>
      <span class="no-print">
        <button type="button" class="button small" aria-label={`${t('calls.choose')}{f.colon} ${names}`} onClick={() => setQuery({ regions: props.regions.join(',') })}>
          {t('calls.choose')}
        </button>
      </span>
    </div>
  );
}

function Apart(props: { obstacles: Obstacle[]; name: (id: string) => string }) {
  const { t } = useI18n();
  const word = useObstacle();
  const byRegion = new Map<string, Set<string>>();
  for (const o of props.obstacles) {
    const regions = o.regions.map(props.name).join(', ');
    byRegion.set(regions, (byRegion.get(regions) ?? new Set()).add(word(o)));
  }
  if (byRegion.size === 0) return <>{t('ui.none')}</>;
  return (
    <details>
      <summary>{byRegion.size}</summary>
      <ul class="plain small">
        {[...byRegion].map(([region, words]) => (
          <li key={region}>
            <strong>{region}</strong>: {[...words].join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Caveats about the days themselves; those about rules stand where the regions are chosen. */
const OF_WINDOWS = new Set<string>(['opening-not-known', 'closing-not-known', 'rolling-counted', 'frame-counted']);

/** The days two or more regions have in common, and whether something about them is still to settle. */
function WindowAndCaveats({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const days = useDays();
  const open = meeting.caveats.filter((c) => OF_WINDOWS.has(c.kind));
  return (
    <div>
      {days(meeting)}
      {open.length > 0 && <div class="soft small">{open.map((c) => t(`calls.caveat.${c.kind}`)).join('; ')}</div>}
    </div>
  );
}
