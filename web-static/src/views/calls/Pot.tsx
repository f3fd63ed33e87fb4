import type { JointCallPot, JointCallShare } from '../../api/types';
import { Bars } from '../../charts/Bars';
import { useI18n } from '../../i18n';
import { pledgesOf } from '../../state/calls';
import { setQuery, useAddress } from '../../state/router';

const APPLICANTS = ['small', 'medium', 'large', 'research'] as const;
type Payee = (typeof APPLICANTS)[number];

/** The virtual common pot: what each region could pay, and which one is used up first; assumptions beside it. */
export function Pot(props: { pot: JointCallPot; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const { pot } = props;
  const known = pot.shares.filter((s) => s.projects !== null);
  const most = Math.max(1, ...known.map((s) => s.projects ?? 0));
  return (
    <div class="stack">
      <h3>{t('calls.pot')}</h3>
      <p>
        {pot.binding === null || pot.jointProjects === null
          ? t('calls.pot.unknown')
          : t('calls.pot.binding', { region: props.name(pot.binding), n: pot.jointProjects, applications: pot.assumptions.applications })}{' '}
        {pot.binding !== null && !pot.complete && t('calls.pot.limit')}
      </p>
      <p class="small soft">
        {t('calls.pot.assume', {
          applications: pot.assumptions.applications,
          cost: f.money(pot.assumptions.projectCostEur, 'EUR'),
          payee: t(`calls.applicant.${pot.assumptions.applicant as Payee}`),
        })}{' '}
        {pot.assumptions.exchangeRate
          ? t('calls.pot.chf.given', { rate: pot.assumptions.exchangeRate.eurPerChf, date: f.date(pot.assumptions.exchangeRate.date) })
          : pot.shares.some((s) => s.currency === 'CHF') && t('calls.pot.chf.none')}
      </p>
      {known.length > 0 && (
        <div class="picture">
          <Bars
            label={t('calls.pot.projects')}
            legend={[{ name: t('calls.pot.projects'), fill: 'var(--accent)' }]}
            rows={known.map((s) => ({
              key: s.region,
              label: props.name(s.region),
              segments: [{ value: (s.projects ?? 0) / most, fill: s.region === pot.binding ? 'var(--warm)' : 'var(--accent)' }],
              text: f.number(Math.floor((s.projects ?? 0) + 1e-9)),
            }))}
          />
        </div>
      )}
      <PotTable {...props} />
      <Assumptions />
    </div>
  );
}

function PotTable(props: { pot: JointCallPot; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const unknown = <span class="soft">{t('ui.unknown')}</span>;
  const euros = (x: number | null) => (x === null ? unknown : f.money(x, 'EUR'));
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t('calls.pot')}>
      <table>
        <caption class="visually-hidden">{t('calls.pot')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.region')}</th>
            <th scope="col" class="number">
              {t('calls.pot.budget')}
            </th>
            <th scope="col">{t('calls.pot.pledge')}</th>
            <th scope="col" class="number">
              {t('calls.pot.rate')}
            </th>
            <th scope="col" class="number">
              {t('calls.pot.grant')}
            </th>
            <th scope="col" class="number">
              {t('calls.pot.projects')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.pot.shares.map((s) => (
            <tr key={s.region}>
              <th scope="row">{props.name(s.region)}</th>
              <td class="number">{s.budgetEur === null && s.budget !== null ? f.money(s.budget, s.currency) : euros(s.budgetEur)}</td>
              <td>
                <Pledge share={s} name={props.name} />
              </td>
              <td class="number">
                {s.rate === null ? unknown : f.percent(s.rate)}
                {s.rateAssumed && <span class="soft small"> {t('calls.pot.assumed')}</span>}
              </td>
              <td class="number">{euros(s.grantEur)}</td>
              <td class="number">{s.projects === null ? unknown : f.number(Math.floor(s.projects + 1e-9))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('calls.pot.total')}</th>
            <td class="number">{euros(props.pot.totalEur)}</td>
            <th scope="row" colSpan={2}>
              {t('calls.pot.demand')}
            </th>
            <td class="number">{euros(props.pot.demandEur)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Pledge(props: { share: JointCallShare; name: (id: string) => string }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const pledges = pledgesOf(query);
  const set = (text: string) => {
    if (text) pledges.set(props.share.region, Math.round(Number(text)));
    else pledges.delete(props.share.region);
    setQuery({ pledge: [...pledges].map(([region, euros]) => `${region}:${euros}`).join(',') });
  };
  return (
    <input
      type="number"
      min="0"
      max="999999999999"
      step="any"
      class="money"
      aria-label={`${t('calls.pot.pledge')}: ${props.name(props.share.region)}`}
      value={pledges.has(props.share.region) ? String(pledges.get(props.share.region)) : ''}
      onChange={(e) => e.currentTarget.validity.valid && set(e.currentTarget.value)}
    />
  );
}

function Assumptions() {
  const { t } = useI18n();
  const { query } = useAddress();
  const number = (name: string, label: string, fallback: string, bounds: { min: string; max: string; step: string }) => (
    <label>
      {label}
      <input
        type="number"
        {...bounds}
        value={query.get(name) ?? fallback}
        onChange={(e) => e.currentTarget.validity.valid && setQuery({ [name]: e.currentTarget.value === fallback ? null : e.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="controls no-print">
      {number('projectCost', t('calls.pot.cost'), '1000000', { min: '1', max: '999999999999', step: 'any' })}
      {number('applications', t('calls.pot.applications'), '20', { min: '1', max: '100000', step: '1' })}
      <label>
        {t('calls.pot.payee')}
        <select value={query.get('payee') ?? 'small'} onChange={(e) => setQuery({ payee: e.currentTarget.value === 'small' ? null : e.currentTarget.value })}>
          {APPLICANTS.map((a) => (
            <option key={a} value={a}>
              {t(`calls.applicant.${a}`)}
            </option>
          ))}
        </select>
      </label>
      {number('rate', t('calls.pot.unknownRate'), '', { min: '0.01', max: '1', step: '0.01' })}
      {number('chf', t('calls.pot.chf'), '', { min: '0.0001', max: '100', step: '0.0001' })}
      <label>
        {t('calls.pot.chfDate')}
        <input type="date" value={query.get('chfDate') ?? ''} onChange={(e) => setQuery({ chfDate: e.currentTarget.value })} />
      </label>
    </div>
  );
}
