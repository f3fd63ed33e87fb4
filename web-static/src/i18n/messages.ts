import type { messages } from './en';

export type MessageKey = keyof typeof messages;
export type Messages = Record<MessageKey, string>;
