/** The history of the tables, oldest first. A published step is never edited: add another one. SQL of PostgreSQL 15 and later. */
export const steps: readonly {name: string; statements: readonly string[]}[] = [
  {
    name: '0001-first-tables',
    statements: [
      `create table sessions (
        id text primary key,
        data jsonb not null,
        expires_at timestamptz not null
      )`,
      `create index sessions_expiry on sessions (expires_at)`,
      // Every number ever given, so that one is never given twice, even after its draft is gone.
      `create table numbers (number text primary key)`,
      `create table drafts (
        id text primary key,
        number text not null unique,
        demarche text not null,
        answers jsonb not null,
        identity jsonb,
        sources jsonb not null,
        visited jsonb not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        expires_at timestamptz not null
      )`,
      `create index drafts_expiry on drafts (expires_at)`,
      `create table dossiers (
        id text primary key,
        number text not null unique,
        demarche text not null,
        answers jsonb not null,
        identity jsonb,
        sources jsonb not null,
        receipt jsonb not null,
        amount integer not null check (amount >= 0),
        submitted_at timestamptz not null
      )`,
      `create table consents (
        id text primary key,
        dossier_id text not null references dossiers (id) on delete cascade,
        purpose text not null,
        version text not null,
        choice text not null check (choice in ('oui', 'non')),
        means text not null,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        rank bigint generated always as identity
      )`,
      `create index consents_dossier on consents (dossier_id)`,
      // No reference to drafts: the owner goes from draft to dossier under one id, and uploads.purge() removes the orphans.
      `create table uploads (
        id text primary key,
        owner text not null,
        field text not null,
        name text not null,
        size bigint not null,
        type text not null,
        sha256 text not null,
        received_at timestamptz not null,
        rank bigint generated always as identity
      )`,
      `create index uploads_owner on uploads (owner)`,
      `create table payments (
        id text primary key,
        operation_id text unique,
        dossier_id text not null references dossiers (id),
        reference text not null unique,
        amount integer not null check (amount > 0),
        state text not null,
        redirect_url text,
        authorisation text,
        means text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        checked_at timestamptz,
        paid_at timestamptz
      )`,
      `create index payments_dossier on payments (dossier_id)`,
      // The guard against two parallel starts: one operation that may still be paid for each dossier.
      `create unique index payments_one_open on payments (dossier_id)
        where state in ('created', 'pending', 'abandoned', 'unknown')`,
    ],
  },
  {
    name: '0002-savings-of-drafts',
    statements: [`alter table drafts add column saves jsonb not null default '{}'`],
  },
  {
    name: '0003-transfers-of-files',
    statements: [
      // While a file is being sent, « type » and « sha256 » are empty and « received_at » is when its last bytes came.
      `alter table uploads
        add column state text not null default 'unscanned'
          check (state in ('sending', 'waiting', 'sound', 'rejected', 'unscannable', 'unscanned')),
        add column declared text not null default '',
        add column fingerprint text not null default '',
        add column kind text,
        add column message text,
        add column rules jsonb,
        add column transfer jsonb,
        add column claimed_at timestamptz`,
      `alter table uploads alter column state drop default`,
      `create index uploads_state on uploads (state, rank)`,
    ],
  },
];
