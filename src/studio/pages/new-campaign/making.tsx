// How it is made and where it goes: channels with what stands behind them, theme, engine, language.
import { useQuery } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Switch } from '../../parts/field.tsx';
import { languages } from '../../parts/languages.ts';
import { Select } from '../../parts/select.tsx';

export interface Wishes {
  email: boolean;
  social: boolean;
  theme?: string | undefined;
  engine?: string | undefined;
  language?: string | undefined;
}

/** As the API takes them. */
export const makingTerms = ({ email, social, ...options }: Wishes) => ({
  channels: [...(email ? ['email' as const] : []), ...(social ? ['social' as const] : [])],
  ...options,
});

const own = 'own';
/** Without the model behind its colon. */
const engineName = (engine: string) => engine.split(':')[0];

export function Making({
  wishes,
  setWishes,
  isChosen,
}: {
  wishes: Wishes;
  setWishes(wishes: Wishes): void;
  /** Theme and engine are named already: "the usual one" is none of the choices. */
  isChosen?: boolean;
}) {
  const say = useSay();
  const format = useFormat();
  const { data: accounts } = useQuery({
    queryKey: ['accounts'],
    queryFn: () => need(api.GET('/api/v1/accounts')),
  });
  const { data: themes } = useQuery({ queryKey: ['themes'], queryFn: () => need(api.GET('/api/v1/themes')) });
  const { data: engines } = useQuery({
    queryKey: ['engines'],
    queryFn: () => need(api.GET('/api/v1/engines')),
  });
  const engine =
    engines?.items.find(({ name, isDefault }) =>
      wishes.engine ? name === engineName(wishes.engine) : isDefault,
    ) ?? engines?.items[0];
  const real = accounts?.accounts.filter(({ network }) => network !== 'sandbox') ?? [];
  return (
    <section className="stack" aria-labelledby="making">
      <h2 id="making" className="kicker">
        {say('newCampaign.making')}
      </h2>
      <div className="making-channel">
        <Switch isSelected={wishes.email} onChange={(email) => setWishes({ ...wishes, email })}>
          {say('newCampaign.email')}
        </Switch>
        <p className="soft small">
          {accounts &&
            (accounts.relay === null
              ? say('newCampaign.toOutbox')
              : say('newCampaign.toRelay', { relay: accounts.relay, sender: accounts.sender }))}
        </p>
      </div>
      <div className="making-channel">
        <Switch isSelected={wishes.social} onChange={(social) => setWishes({ ...wishes, social })}>
          {say('newCampaign.social')}
        </Switch>
        <p className="soft small">
          {accounts &&
            (real.length === 0
              ? say('newCampaign.toSandbox')
              : say('newCampaign.toAccounts', { accounts: format.list(real.map(({ id }) => id)) }))}
        </p>
      </div>
      {themes && (
        <Select
          label={say('newCampaign.theme')}
          options={[
            ...(isChosen ? [] : [{ id: own, name: say('newCampaign.ownTheme') }]),
            ...themes.items.map(({ name, title, description }) => ({
              id: name,
              name: title,
              about: description,
            })),
          ]}
          value={wishes.theme ?? own}
          onChange={(id) => setWishes({ ...wishes, theme: id === own ? undefined : id })}
        />
      )}
      {engines && engine && (
        <Select
          label={say('newCampaign.engine')}
          hint={say(engine.generative ? 'newCampaign.engineModel' : 'newCampaign.engineOwn')}
          options={engines.items.map(({ name }) => ({ id: name, name }))}
          value={engine.name}
          onChange={(name) => setWishes({ ...wishes, engine: name, language: undefined })}
        />
      )}
      {engine?.generative && (
        <Select
          label={say('newCampaign.language')}
          options={[
            { id: own, name: say('newCampaign.ownLanguage') },
            ...languages.map((id) => ({ id, name: format.languageName(id) })),
          ]}
          value={wishes.language ?? own}
          onChange={(id) => setWishes({ ...wishes, language: id === own ? undefined : id })}
        />
      )}
    </section>
  );
}
