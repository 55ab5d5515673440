// An account is added, or its credentials renewed: where the network gives them out, step by step, each field at its step. The network is
// asked before anything is kept; nothing is ever shown back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, Problem, type Schema } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { Ways } from '../../parts/ways.tsx';
import { asAddress, type GuideField, guides, type Settings, type Step } from './guides.ts';

type Network = Schema<'Network'>;
export type Account = Schema<'Account'>;

export function AddAccount({
  networks,
  renewed,
  close,
}: {
  networks: readonly Network[];
  /** Whose credentials are renewed; its network stays. */
  renewed?: Account;
  close(): void;
}) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState(renewed?.network ?? networks[0]?.name ?? '');
  const [settings, setSettings] = useState<Settings>({});
  const network = networks.find((one) => one.name === name);
  const add = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/accounts', {
          body: { network: name, settings: typed(settings, guides[name]?.fields) },
        }),
      ),
    onSuccess: ({ id, name: whose }) => {
      void client.invalidateQueries({ queryKey: ['accounts'] });
      toast(say(renewed?.id === id ? 'accounts.renewed' : 'accounts.added', { name: whose }));
      close();
    },
  });
  if (!network) return null;
  const guide = guides[name];
  const placed = new Set(guide?.steps.flatMap(({ fields = [] }) => fields));
  const further = network.settings.filter((setting) => !placed.has(setting.name));
  const isRequired = (field: string) => network.settings.some((one) => one.name === field && one.required);
  const field = (id: string) => (
    <Credential
      key={id}
      name={id}
      guide={guide?.fields[id]}
      isRequired={isRequired(id)}
      value={settings[id] ?? ''}
      error={add.error}
      onChange={(value) => {
        setSettings({ ...settings, [id]: value });
        if (add.error) add.reset();
      }}
    />
  );
  return (
    <FormDialog
      title={renewed ? say('accounts.renewOf', { name: renewed.name }) : say('accounts.add')}
      isWide
      close={close}
      action={say('accounts.checkAndAdd')}
      isPending={add.isPending}
      submit={() => add.mutate()}
    >
      {!renewed && (
        <Ways
          label={say('accounts.network')}
          ways={networks.map((one) => ({ id: one.name, name: one.title }))}
          chosen={name}
          choose={(to) => {
            setName(to);
            setSettings({});
            add.reset();
          }}
        />
      )}
      <p className="soft">{say(renewed ? 'accounts.renewAbout' : (guide?.about ?? 'accounts.plainAbout'))}</p>
      {guide && (
        <ol className="guide">
          {guide.steps.map((step) => (
            <GuideStep key={step.words} step={step} settings={settings}>
              {step.fields?.map(field)}
            </GuideStep>
          ))}
        </ol>
      )}
      {further.filter(({ required }) => required).map((one) => field(one.name))}
      <Further key={name} isOpen={further.some(({ name: id }) => isAbout(add.error, id))}>
        {further.filter(({ required }) => !required).map((one) => field(one.name))}
      </Further>
      <Refused error={add.error} network={network.title} known={network.settings.map((one) => one.name)} />
    </FormDialog>
  );
}

/** Without what was left empty, and with addresses as addresses. */
const typed = (settings: Settings, fields: Record<string, GuideField> = {}): Settings =>
  Object.fromEntries(
    Object.entries(settings)
      .map(
        ([name, value]) => [name, fields[name]?.isAddress ? asAddress(value.trim()) : value.trim()] as const,
      )
      .filter(([, value]) => value !== ''),
  );

const isAbout = (error: Error | null, name: string): boolean =>
  error instanceof Problem && error.term === `settings.${name}`;

function GuideStep({
  step: { words, link },
  settings,
  children,
}: {
  step: Step;
  settings: Settings;
  children: React.ReactNode;
}) {
  const say = useSay();
  const href = link?.href(settings);
  return (
    <li className="guide-step">
      <p>{say(words)}</p>
      {link && href && (
        <a href={href} target="_blank" rel="noreferrer">
          {say(link.words)}
        </a>
      )}
      {children}
    </li>
  );
}

function Credential({
  name,
  guide,
  isRequired,
  value,
  error,
  onChange,
}: {
  name: string;
  guide: GuideField | undefined;
  isRequired: boolean;
  value: string;
  error: Error | null;
  onChange(value: string): void;
}) {
  const say = useSay();
  const wrong = isAbout(error, name) ? (guide?.wrong ? say(guide.wrong) : error?.message) : null;
  return (
    <Field
      label={guide ? say(guide.label) : name}
      hint={guide?.hint && say(guide.hint)}
      placeholder={guide?.placeholder}
      type={guide?.isPublic ? 'text' : 'password'}
      autoComplete="off"
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      error={wrong ?? null}
    />
  );
}

/** What most leave as it is. */
function Further({ isOpen, children }: { isOpen: boolean; children: React.ReactNode[] }) {
  const say = useSay();
  if (children.length === 0) return null;
  return (
    <details className="guide-further" open={isOpen || undefined}>
      <summary>{say('accounts.further')}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** Where no field is to blame. */
function Refused({
  error,
  network,
  known,
}: {
  error: Error | null;
  network: string;
  known: readonly string[];
}) {
  const say = useSay();
  if (!error || known.some((name) => isAbout(error, name))) return null;
  if (!(error instanceof Problem && error.code === 'NETWORK_FAILED')) return <Refusal error={error} />;
  return (
    <Notice tone="bad" title={say('accounts.notTaken', { network })}>
      <p>{error.message}</p>
    </Notice>
  );
}
