import { useAnswer } from '../api/client';
import type { Groups } from '../api/types';
import { Bars } from '../charts/Bars';
import { useI18n } from '../i18n';
import { setQuery, useAddress } from '../state/router';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';

const SIZES = [3, 4, 5];

/** Groups of three to five regions in which nobody can be missed. */
export function SynergyGroups(props: { name: (id: string) => string; parameters: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const size = SIZES.find((s) => String(s) === query.get('size')) ?? 3;
  const api = `/synergies/groups${props.parameters ? `${props.parameters}&` : '?'}size=${size}`;
  const answer = useAnswer<Groups>(api);
  const names = (regions: string[]) => regions.map(props.name).join(' + ');
  return (
    <Await answer={answer}>
      {(groups) => {
        const first = groups.groups[0];
        return (
          <Figure
            id="groups"
            title={t('syn.groups.title')}
            sentence={
              first
                ? t('syn.groups.sentence', {
                    total: groups.total,
                    regions: f.list(first.regions.map(props.name)),
                    coverage: f.percent(first.coverage),
                    gain: f.percent(first.gain),
                  })
                : t('ui.none')
            }
            api={api}
            picture={
              <Bars
                label={t('syn.groups.title')}
                legend={[
                  { name: t('syn.groups.gain'), fill: 'var(--warm)' },
                  { name: t('syn.groups.coverage'), fill: 'var(--accent)' },
                ]}
                rows={groups.groups.map((g) => ({
                  key: g.regions.join('+'),
                  label: names(g.regions),
                  segments: [
                    { value: g.gain, fill: 'var(--warm)' },
                    { value: g.coverage - g.gain, fill: 'var(--accent)' },
                  ],
                  text: `${f.percent(g.gain)} / ${f.percent(g.coverage)}`,
                }))}
              />
            }
            legend={
              <>
                <label class="row">
                  {t('syn.groups.size')}
                  <select class="button" value={String(size)} onChange={(e) => setQuery({ size: e.currentTarget.value === '3' ? null : e.currentTarget.value })}>
                    {SIZES.map((s) => (
                      <option key={s} value={String(s)}>
                        {s}
                      </option>
                    ))}
                  </select>
                </label>
                <span>{t('ui.shown', { n: groups.groups.length, total: groups.total })}</span>
              </>
            }
            table={
              <DataTable
                caption={t('syn.groups.title')}
                rows={groups.groups}
                columns={[
                  { key: 'regions', label: t('ui.region'), value: (g) => names(g.regions) },
                  { key: 'gain', label: t('syn.groups.gain'), number: true, value: (g) => g.gain, show: (g) => f.percent(g.gain) },
                  { key: 'coverage', label: t('syn.groups.coverage'), number: true, value: (g) => g.coverage, show: (g) => f.percent(g.coverage) },
                  {
                    key: 'chains',
                    label: t('syn.groups.chains'),
                    value: (g) => g.chains.length,
                    show: (g) => (
                      <ul class="plain">
                        {g.chains.map((c) => (
                          <li key={c.chain.id}>
                            <Link to={`/chain/${c.chain.id}?regions=${g.regions.join(',')}`}>{f.name(c.chain.name)}</Link>{' '}
                            <span class="small soft">
                              {c.withoutOne} → {c.covered} / {c.links}
                            </span>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            }
            method={<p>{t('method.groups')}</p>}
          />
        );
      }}
    </Await>
  );
}
