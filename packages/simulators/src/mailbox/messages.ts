import {randomUUID} from 'node:crypto';

/** A message received, as `/messages.json` gives it. */
export interface Message {
  id: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  from: string;
  /** Envelope recipients. */
  to: string[];
  subject: string;
  /** The text part; empty when the message has none. */
  text: string;
  /** Names of the attached files; their content is not kept. */
  attachments: string[];
}

const MAX_MESSAGES = 200;

/** The messages received, the newest first; the oldest are forgotten beyond 200. */
export class Messages {
  #messages: Message[] = [];

  get list(): readonly Message[] {
    return this.#messages;
  }

  /** Keeps a message received now. */
  add(message: Omit<Message, 'id' | 'receivedAt'>): void {
    this.#messages = [{id: randomUUID(), receivedAt: new Date().toISOString(), ...message}, ...this.#messages].slice(
      0,
      MAX_MESSAGES,
    );
  }

  /** The message of that id. */
  find(id: string): Message | undefined {
    return this.#messages.find(message => message.id === id);
  }

  /** Forgets every message. */
  clear(): void {
    this.#messages = [];
  }
}
