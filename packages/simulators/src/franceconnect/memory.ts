import type {Adapter, AdapterPayload} from 'oidc-provider';

const MAX_ENTRIES = 2000;

interface Entry {
  payload: AdapterPayload;
  /** Milliseconds since 1970; Infinity when it does not expire. */
  expiresAt: number;
}

/**
 * The storage of one provider: everything is in this process and dies with it.
 * Returns what oidc-provider's `adapter` wants: a function from the name of a model to its storage.
 */
export function memory(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  const live = (entry: Entry | undefined) => (entry && entry.expiresAt > Date.now() ? entry.payload : undefined);
  const firstWhere = (prefix: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const [key, entry] of entries) {
      if (key.startsWith(prefix) && matches(entry.payload)) return live(entry);
    }
    return undefined;
  };

  return model => {
    const prefix = `${model}:`;
    return {
      async upsert(id, payload, expiresIn) {
        entries.delete(prefix + id); // A Map keeps the order of insertion: the oldest is first, and goes first.
        entries.set(prefix + id, {payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity});
        if (entries.size > MAX_ENTRIES) entries.delete(entries.keys().next().value!);
      },
      async find(id) {
        return live(entries.get(prefix + id));
      },
      async findByUid(uid) {
        return firstWhere(prefix, payload => payload.uid === uid);
      },
      async findByUserCode(code) {
        return firstWhere(prefix, payload => payload.userCode === code);
      },
      async consume(id) {
        const payload = live(entries.get(prefix + id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(prefix + id);
      },
      async revokeByGrantId(grantId) {
        for (const [key, {payload}] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
