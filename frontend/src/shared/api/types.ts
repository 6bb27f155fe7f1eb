import type { components } from './schema';

type Schemas = components['schemas'];

export type Config = Schemas['Config'];
export type User = Schemas['User'];
export type Settings = Schemas['Settings'];
export type SettingsChange = Schemas['SettingsChange'];
export type UserChange = Schemas['UserChange'];
export type Collection = Schemas['Collection'];
export type Document = Schemas['Document'];
export type DocumentError = Schemas['DocumentError'];
export type PageText = Schemas['PageText'];
export type Scope = Schemas['Scope'];
export type Passage = Schemas['Passage'];
export type Conversation = Schemas['Conversation'];
export type Message = Schemas['Message'];
export type Citation = Schemas['Citation'];
export type Problem = Schemas['Problem'];
