/** Status resources (TAXII 2.1, 4.3): what became of the objects of one envelope. */
import { randomUUID } from 'node:crypto';
import { Refusal } from './refusal.ts';
import type { Shelf, Thing } from './shelf.ts';

interface Detail {
  readonly id: string;
  readonly version: string;
  readonly message?: string;
}

interface Status {
  asked: number;
  readonly successes: readonly Detail[];
  readonly failures: readonly Detail[];
  readonly time: string;
}

/** An answer that is a success. */
export interface Found {
  readonly http: number;
  readonly resource: unknown;
}

const isStixId = (id: unknown, type: unknown): boolean =>
  typeof id === 'string' &&
  typeof type === 'string' &&
  id.startsWith(`${type}--`) &&
  /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(
    id.slice(type.length + 2),
  );

function objectsOf(body: string): readonly unknown[] {
  let envelope: unknown;
  try {
    envelope = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'The body is no JSON');
  }
  const objects = (envelope as { readonly objects?: unknown } | null)?.objects;
  if (!Array.isArray(objects) || objects.length === 0 || 'type' in (envelope as object)) {
    throw new Refusal(422, 'The body is no envelope with objects');
  }
  return objects;
}

export interface Statuses {
  /** Puts the objects of an envelope on a shelf; gives the status. */
  add(shelf: Shelf, body: string): Found;
  get(id: string): Found;
  /** A server may forget. */
  forget(): void;
}

/**
 * No statuses yet; each is pending for as many askings as said. `strict`: what is held already is told as a failure,
 * as some servers do.
 */
export function makeStatuses(pendingFor: number, strict: boolean, clock: () => number): Statuses {
  const statuses = new Map<string, Status>();
  const now = (): string => new Date(clock()).toISOString();

  const get = (id: string): Found => {
    const found = statuses.get(id);
    if (found === undefined) throw new Refusal(404, 'No such status');
    const pending = found.asked < pendingFor;
    found.asked += 1;
    const { successes, failures, time } = found;
    const total = successes.length + failures.length;
    const resource = {
      id,
      status: pending ? 'pending' : 'complete',
      request_timestamp: time,
      total_count: total,
      success_count: pending ? 0 : successes.length,
      failure_count: pending ? 0 : failures.length,
      pending_count: pending ? total : 0,
      ...(!pending && successes.length > 0 && { successes }),
      ...(!pending && failures.length > 0 && { failures }),
      ...(pending && { pendings: [...successes, ...failures] }),
    };
    return { http: 200, resource };
  };

  return {
    get,
    forget: () => statuses.clear(),
    add(shelf, body) {
      const successes: Detail[] = [];
      const failures: Detail[] = [];
      for (const raw of objectsOf(body)) {
        const { id, type } = (raw ?? {}) as Partial<Thing>;
        if (isStixId(id, type)) {
          const { version, again } = shelf.add(raw as Thing);
          const message = again ? { message: 'This version is held already' } : {};
          (again && strict ? failures : successes).push({ id: String(id), version, ...message });
        } else {
          const message = 'This is no identifier of STIX 2.1';
          failures.push({ id: String(id), version: now(), message });
        }
      }
      const id = randomUUID();
      statuses.set(id, { asked: 0, successes, failures, time: now() });
      return { ...get(id), http: 202 };
    },
  };
}
