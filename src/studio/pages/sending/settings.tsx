// What the relay is set to, and apart from it which of its secrets are set: those are never told.
import type { Schema } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { State } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';
import type { Key } from '../../words/types.ts';

type Setting = Schema<'Sending'>['settings'][number];

/** Another transport's setting is called by its variable. */
const names: Record<string, Key> = {
  server: 'sending.set.server',
  login: 'sending.set.login',
  encryption: 'sending.set.encryption',
  helo: 'sending.set.helo',
  connections: 'sending.set.connections',
  mailsPerConnection: 'sending.set.mailsPerConnection',
  domainGroups: 'sending.set.domainGroups',
  dkimDomain: 'sending.set.dkimDomain',
  dkimSelector: 'sending.set.dkimSelector',
  dkimKey: 'sending.set.dkimKey',
};
const encryptions: Record<string, Key> = {
  tls: 'sending.tls.tls',
  auto: 'sending.tls.auto',
  required: 'sending.tls.required',
  off: 'sending.tls.off',
};

export function Settings({ settings }: { settings: readonly Setting[] }) {
  const say = useSay();
  const nameOf = ({ name, variable }: Setting) => {
    const key = names[name];
    return key ? say(key) : variable;
  };
  const shownValue = ({ name, value }: Setting) => {
    const key = name === 'encryption' && value ? encryptions[value] : undefined;
    return key ? say(key) : value;
  };
  const what = {
    id: 'what',
    name: say('sending.what'),
    cell: (setting: Setting) => (
      <>
        {nameOf(setting)}
        <p className="soft small">
          <code>{setting.variable}</code>
        </p>
      </>
    ),
  };
  const rowKey = ({ name }: Setting) => name;
  return (
    <section className="stack" aria-labelledby="sending-settings">
      <h2 id="sending-settings">{say('sending.settings')}</h2>
      <p className="soft sending-about">{say('sending.settingsAbout')}</p>
      <div className="sending-pair">
        <Table
          label={say('sending.settings')}
          rows={settings.filter(({ isSecret }) => !isSecret)}
          rowKey={rowKey}
          columns={[
            what,
            {
              id: 'value',
              name: say('sending.value'),
              cell: (setting) =>
                shownValue(setting) ?? <span className="soft">{say('sending.default')}</span>,
            },
          ]}
        />
        <div className="stack">
          <Table
            label={say('sending.secrets')}
            rows={settings.filter(({ isSecret }) => isSecret)}
            rowKey={rowKey}
            columns={[
              { ...what, name: say('sending.secret') },
              {
                id: 'set',
                name: say('sending.value'),
                cell: ({ isSet }) => (
                  <State tone={isSet ? 'good' : 'plain'}>
                    {say(isSet ? 'sending.isSet' : 'sending.isNotSet')}
                  </State>
                ),
              },
            ]}
          />
          <p className="soft small">{say('sending.secretsAbout')}</p>
        </div>
      </div>
    </section>
  );
}
